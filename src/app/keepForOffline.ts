import type { QueryClient } from '@tanstack/react-query'

const worker = './serviceWorker.js'

/** Milliseconds between two questions of a kept page for its server. */
const pause = 30_000

/** Types of the browser that TypeScript does not know yet. */
interface TrustedTypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (text: string) => string }
}

/**
 * Has this visit kept for when the server cannot be had, and hears whether this page was kept itself. A browser
 * that keeps nothing, or a reader who does not want it to, has the page without.
 */
export async function keepForOffline(
  client: QueryClient,
  hear: (message: unknown) => void,
): Promise<void> {
  try {
    const { serviceWorker } = navigator
    if (serviceWorker === undefined) return
    const ask = (): void => serviceWorker.controller?.postMessage({ kind: 'where' })
    let asking: ReturnType<typeof setInterval> | undefined
    serviceWorker.addEventListener('message', ({ data }) => {
      hear(data)
      // Only a page that was kept gets an answer: it asks on until it hears that its server is back.
      clearInterval(asking)
      if (data?.kind === 'kept') asking = setInterval(ask, pause)
    })
    ask()
    window.addEventListener('online', ask)
    document.addEventListener('visibilitychange', ask)
    await serviceWorker.register(trustedAddress())
    const tell = async (): Promise<void> => {
      const { active, waiting } = await serviceWorker.ready
      // After a deploy the next edition waits beside the one that is in use: each keeps what is its own.
      for (const one of [active, waiting]) {
        one?.postMessage({ kind: 'seen', files: filesOf(client) })
      }
    }
    await tell()
    client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success') void tell()
    })
  } catch {
    // Nothing is kept, and everything else works.
  }
}

/** The one address that may become a script of its own: the policy of the site allows no other. */
function trustedAddress(): string {
  const policies: TrustedTypePolicies | undefined = Reflect.get(window, 'trustedTypes')
  const policy = policies?.createPolicy('service-worker', { createScriptURL: () => worker })
  return policy?.createScriptURL(worker) ?? worker
}

/** The data files whose figures are here; each query names its own. */
function filesOf(client: QueryClient): readonly unknown[] {
  return client
    .getQueryCache()
    .findAll({ predicate: ({ state }) => state.data !== undefined })
    .flatMap(({ meta }) => meta?.['file'] ?? [])
}
