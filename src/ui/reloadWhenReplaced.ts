/**
 * Loads the page anew when the server has another version of it: after a deploy a part that comes later may be
 * gone. Once at most: a page that was loaded anew already says what is wrong instead.
 */
export async function reloadWhenReplaced(): Promise<void> {
  const [visit] = performance.getEntriesByType('navigation')
  const script = document.querySelector('script[type="module"]')?.getAttribute('src')
  if (!script || visit?.toJSON().type === 'reload') return
  try {
    const answer = await fetch('./', { cache: 'no-cache' })
    if (answer.ok && !(await answer.text()).includes(script)) location.reload()
  } catch {
    // Without a server there is no other version.
  }
}
