import { type ReactNode, useSyncExternalStore } from 'react'

/** For what only a browser can draw: left out of a page that is made before it is opened. */
export function InBrowser({ children }: { readonly children: ReactNode }): ReactNode {
  const isInBrowser = useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  )
  return isInBrowser ? children : null
}

function noChanges(): () => void {
  return () => undefined
}
