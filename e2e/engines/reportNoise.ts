/**
 * Tells the server of every complaint on the page: lines on the console, errors, refused promises, parts
 * that could not be loaded, contents that the policy blocked. Sent to the browser as text.
 */
export function reportNoise(address: string): void {
  const tell = (kind: string, what: unknown): void => {
    void navigator.sendBeacon(address, `${kind}: ${String(what)}`)
  }
  const { console: own } = window
  for (const kind of ['error', 'warn', 'info', 'log', 'debug'] as const) {
    const original = own[kind]
    own[kind] = (...words: readonly unknown[]) => {
      tell(`console.${kind}`, words.map(String).join(' '))
      original.apply(own, [...words])
    }
  }
  addEventListener(
    'error',
    (event) => {
      const { target } = event
      if (event instanceof ErrorEvent) tell('page error', event.message)
      else if (target instanceof Element) tell('not loaded', target.outerHTML)
    },
    true,
  )
  addEventListener('unhandledrejection', (event) => tell('page error', event.reason))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell('blocked by policy', `${violatedDirective} ${blockedURI}`),
  )
}
