import { type ReactElement, useState } from 'react'

/** Says what was just done, anew each time, also in the same words; the words stand where the element is put. */
export function useAnnouncement(): readonly [said: ReactElement, say: (text: string) => void] {
  const [{ text, count }, setSaid] = useState({ text: '', count: 0 })
  const said = (
    <span aria-live="polite">
      <span key={count}>{text}</span>
    </span>
  )
  return [said, (text) => setSaid((former) => ({ text, count: former.count + 1 }))]
}
