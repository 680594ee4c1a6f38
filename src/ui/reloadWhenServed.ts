/** Milliseconds; a server that takes longer would leave the reader without a page. */
const limit = 7_000

/**
 * Loads the page anew when its server can be had, for a script that failed: a browser does not ask for it again
 * as long as the page lives. Otherwise the page stays, and something else is tried.
 */
export async function reloadWhenServed(otherwise: () => void): Promise<void> {
  const signal = AbortSignal.timeout(limit)
  const answer = await fetch('./', { cache: 'no-cache', signal }).catch(() => undefined)
  if (answer?.ok) location.reload()
  else otherwise()
}
