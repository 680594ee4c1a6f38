/** What Recharts asks of a scale: how to read and set its ends, a copy, and the scale itself. */
export interface LinearScale {
  (value: number): number
  readonly domain: Ends
  readonly range: Ends
  readonly copy: () => LinearScale
}

interface Ends {
  (): readonly number[]
  (ends: readonly number[]): LinearScale
}

/**
 * From numbers to pixels in proportion. Example: with domain 0 to 10 and range 0 to 200, 5 is at 100.
 * Recharts would bring a library for it, with colours, dates and all.
 */
export function linearScale(
  domain: readonly number[] = [0, 1],
  range: readonly number[] = [0, 1],
): LinearScale {
  const ends = { domain, range }
  function place(value: number): number {
    const [low = 0, high = 0] = ends.domain
    const [start = 0, end = 0] = ends.range
    const part = high === low ? 0.5 : (value - low) / (high - low)
    return start * (1 - part) + end * part
  }
  function endsOf(which: keyof typeof ends): Ends {
    function readOrSet(): readonly number[]
    function readOrSet(next: readonly number[]): LinearScale
    function readOrSet(next?: readonly number[]): readonly number[] | LinearScale {
      if (next === undefined) return ends[which]
      ends[which] = next
      return scale
    }
    return readOrSet
  }
  const scale: LinearScale = Object.assign(place, {
    domain: endsOf('domain'),
    range: endsOf('range'),
    copy: () => linearScale(ends.domain, ends.range),
  })
  return scale
}
