import { type Case, cases } from './cases.ts'
import { isNoise, type Limit, limits, verdict } from './limits.ts'
import { markdownTable } from './markdownTable.ts'
import { type MeasureId, measures } from './measures.ts'
import { ratioOf, type Sample, summaryOf } from './statistics.ts'
import { labelOf, nameOf, unitOf, writeValue } from './writeValue.ts'

/** Two Markdown tables: every measure of every page, and which limits hold. */
export function report(samples: readonly Sample[]): string {
  const own = cases.filter(({ isFloor }) => !isFloor)
  return [
    markdownTable(
      ['measure', ...cases.map(({ name }) => name)],
      measures.map(({ id }) => [labelOf(id), ...cases.map((one) => cell(samples, one, id))]),
    ),
    '',
    markdownTable(
      ['limit', ...own.map(({ name }) => name)],
      limits.map((limit) => [
        limitName(limit),
        ...own.map((one) => judgement(samples, one, limit)),
      ]),
    ),
  ].join('\n')
}

/** Such as "560 (511–640) ×1.04 noise"; the ends only where they differ, the ratio only where there is one. */
function cell(samples: readonly Sample[], one: Case, measure: MeasureId): string {
  const summary = summaryOf(samples, one, measure)
  if (summary === undefined) return '–'
  const [median, least, most] = [summary.median, summary.least, summary.most].map((value) =>
    writeValue(measure, value),
  )
  const ratio = ratioOf(samples, one, measure)
  return [
    median,
    ...(least === most ? [] : [`(${least}–${most})`]),
    ...(ratio === undefined ? [] : [times(ratio)]),
    // Bytes are the same each time: a small difference in them is one.
    ...(ratio !== undefined && unitOf(measure) === 'ms' && isNoise(ratio) ? ['noise'] : []),
  ].join(' ')
}

/** "Sort by total, next paint ≤ 1.3 × floor", "Heap after load (MB) ≤ 6.00" */
function limitName({ measure, most, of }: Limit): string {
  if (of === 'itself') return `${labelOf(measure)} ≤ ${writeValue(measure, most)}`
  return `${nameOf(measure)} ≤ ${most} × floor`
}

/** Such as "×1.12 holds". */
function judgement(samples: readonly Sample[], one: Case, limit: Limit): string {
  const { measure } = limit
  const value =
    limit.of === 'floor' ? ratioOf(samples, one, measure) : summaryOf(samples, one, measure)?.median
  if (value === undefined) return '–'
  const written = limit.of === 'floor' ? times(value) : writeValue(measure, value)
  return `${written} ${verdict(value, limit)}`
}

function times(ratio: number): string {
  return ratio === Number.POSITIVE_INFINITY ? '×∞' : `×${ratio.toFixed(2)}`
}
