import { whenIdle } from './whenIdle.ts'

const waiting = new Set<() => void>()
let isDue = false

/** Does one thing after another, each once the browser has nothing better to do; the answer takes it back. */
export function inTurn(action: () => void): () => void {
  waiting.add(action)
  goOn()
  return () => waiting.delete(action)
}

function goOn(): void {
  if (isDue || waiting.size === 0) return
  isDue = true
  whenIdle(() => {
    isDue = false
    const [action] = waiting
    if (action === undefined) return
    waiting.delete(action)
    action()
    goOn()
  })
}
