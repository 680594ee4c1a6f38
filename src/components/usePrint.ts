import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'

/** Changes the page for paper, and back; synchronously: the browser takes it as it is when the event ends. */
export function usePrint(before: () => void, after?: () => void): void {
  const onBefore = useEffectEvent(() => flushSync(before))
  const onAfter = useEffectEvent(() => after?.())
  useEffect(() => {
    const start = (): void => onBefore()
    const end = (): void => onAfter()
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
    }
  }, [])
}
