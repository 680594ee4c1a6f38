import { useEffect, useState } from 'react'

/** Milliseconds without a change, after which a reader is taken to have stopped typing. */
const pause = 500

/** A text once it has stopped changing, so that a message about it is spoken once and not at each key. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
