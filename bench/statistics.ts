import type { Case } from './cases.ts'
import type { MeasureId, Values } from './measures.ts'

/** One page, measured once. */
export interface Sample {
  readonly run: number
  readonly case: Case
  readonly values: Values
}

interface Summary {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Middle and ends of one measure of one page; `undefined` when no run has it. */
export function summaryOf(
  samples: readonly Sample[],
  one: Case,
  measure: MeasureId,
): Summary | undefined {
  return summarise(
    samples.flatMap((sample) => (sample.case === one ? (sample.values[measure] ?? []) : [])),
  )
}

/**
 * How a page compares to its floor in the same run: the median of the ratios, not a ratio of medians.
 * `undefined` for a floor itself, and where the floor has nothing of the kind.
 */
export function ratioOf(
  samples: readonly Sample[],
  one: Case,
  measure: MeasureId,
): number | undefined {
  if (one.isFloor) return undefined
  const ratios = samples.flatMap((sample) => {
    if (sample.case !== one) return []
    const floor = samples.find(
      ({ run, case: other }) => run === sample.run && other.isFloor && other.place === one.place,
    )
    const [value, reference] = [sample.values[measure], floor?.values[measure]]
    return value === undefined || !reference ? [] : [value / reference]
  })
  return summarise(ratios)?.median
}

/** The same things, starting at another: `rotated([a, b, c], 1)` is `[b, c, a]`. */
export function rotated<T>(things: readonly T[], by: number): readonly T[] {
  const start = by % things.length
  return [...things.slice(start), ...things.slice(0, start)]
}

function summarise(values: readonly number[]): Summary | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  const [least, most] = [sorted.at(0), sorted.at(-1)]
  if (low === undefined || high === undefined) return undefined
  if (least === undefined || most === undefined) return undefined
  return { median: (low + high) / 2, least, most }
}
