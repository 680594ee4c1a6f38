import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import { inTurn } from './inTurn.ts'

/**
 * For what only a browser can draw: left out of a page that is made before it is opened. There each
 * drawing waits its turn, so that a press in between is answered.
 */
export function InBrowser({ children }: { readonly children: ReactNode }): ReactNode {
  const isHydrated = useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  )
  const [isDrawn, setDrawn] = useState(isHydrated)
  useEffect(() => inTurn(() => startTransition(() => setDrawn(true))), [])
  return isDrawn ? children : null
}

function noChanges(): () => void {
  return () => undefined
}
