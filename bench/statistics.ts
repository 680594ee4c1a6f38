import type { CaseId } from './cases.ts'
import type { MeasureId, Values } from './measures.ts'

/** One page, measured once. */
export interface Sample {
  readonly run: number
  readonly case: CaseId
  readonly values: Values
}

export interface Summary {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Middle and ends of one measure of one page; `undefined` when no run has it. */
export function summaryOf(
  samples: readonly Sample[],
  id: CaseId,
  measure: MeasureId,
): Summary | undefined {
  return summarise(
    samples.flatMap((sample) => (sample.case === id ? (sample.values[measure] ?? []) : [])),
  )
}

/** How a page compares to another of the same run: the median of the ratios, not a ratio of medians. */
export function ratioOf(
  samples: readonly Sample[],
  id: CaseId,
  other: CaseId,
  measure: MeasureId,
): number | undefined {
  const ratios = samples.flatMap((sample) => {
    if (sample.case !== id) return []
    const base = samples.find(({ run, case: name }) => run === sample.run && name === other)
    const [value, reference] = [sample.values[measure], base?.values[measure]]
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
