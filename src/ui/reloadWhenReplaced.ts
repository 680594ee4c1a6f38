/** Milliseconds for a server that does not answer. */
const patience = 7_000

/**
 * Loads the page anew when the server has another version of it: after a deploy a part that comes later may be
 * gone. Once at most: a page that was loaded anew already says what is wrong instead.
 */
export async function reloadWhenReplaced(): Promise<void> {
  const [visit] = performance.getEntriesByType('navigation')
  const script = scriptOf(
    document.querySelector('script[type="module"]')?.getAttribute('src') ?? '',
  )
  if (script === undefined || visit?.toJSON().type === 'reload') return
  try {
    const answer = await fetch('./', { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
    const other = answer.ok ? scriptOf(await answer.text()) : undefined
    // A page that names no script of ours, such as one to log in on, is no version of this one.
    if (other !== undefined && other !== script) location.reload()
  } catch {
    // Without a server there is no other version.
  }
}

function scriptOf(html: string): string | undefined {
  return /assets\/index-[\w-]+\.js/.exec(html)?.[0]
}
