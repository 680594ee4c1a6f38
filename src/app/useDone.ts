import { useState } from 'react'

/** What was done with the view behind a link, in words; a higher count is news. */
interface Done {
  readonly text: string
  readonly link: string
  readonly count: number
}

/** What was done last with a view, and how to say so. It is about one view, and goes with it. */
export function useDone(link: string): readonly [Done | undefined, (text: string) => void] {
  const [done, setDone] = useState<Done>()
  if (done !== undefined && done.link !== link) setDone(undefined)
  return [done, (text) => setDone({ text, link, count: (done?.count ?? 0) + 1 })]
}
