import { isMonth, isQuarter, lastMonthIndex, type Quarter } from '../quarter.ts'
import facts from './nationalRegister.json' with { type: 'json' }

/** People in the target group register in the whole country at the end of one quarter. */
export interface NationalRegisterPoint {
  readonly quarter: Quarter
  readonly people: number
  /** Address of the publication that gives the count, or the pair it was computed from. */
  readonly source: string
  /** Not printed itself: the printed count of another quarter less the printed change up to it. */
  readonly derivedFrom?: { readonly quarter: Quarter; readonly change: number }
}

/** Twenty quarter-ends for which a count was found, oldest first; those between are unknown. */
export const nationalRegister: readonly NationalRegisterPoint[] = facts.figures.flatMap(
  ({ quarter, people, source, derivedFrom }) => {
    if (!isQuarter(quarter)) return []
    if (derivedFrom === undefined) return [{ quarter, people, source }]
    const { quarter: from, change } = derivedFrom
    return isQuarter(from)
      ? [{ quarter, people, source, derivedFrom: { quarter: from, change } }]
      : []
  },
)

/** Periods, from their first to their last month, that separate counts which cannot be compared. */
export const registerBreaks = facts.breaks.flatMap(({ from, to, source }) =>
  isMonth(from) && isMonth(to) ? [{ kind: 'wajongReassessment' as const, from, to, source }] : [],
)

/** Points by runs of adjacent quarters, each one line. Example: `2018-Q2`, `2018-Q3` and `2019-Q1` are two. */
export function stretchesOf<Point extends { readonly quarter: Quarter }>(points: readonly Point[]) {
  const stretches: Point[][] = []
  for (const point of points) {
    const current = stretches.at(-1)
    const last = current?.at(-1)
    if (current !== undefined && last !== undefined && distance(last.quarter, point.quarter) === 1)
      current.push(point)
    else stretches.push([point])
  }
  return stretches
}

/** Quarters between two counts that can still be compared. */
const furthest = 4

/**
 * A region's register as a share, 0–1, of the nearest national count; `undefined` when none is within a
 * year. Example: 12842 in `2020-Q3` is 5.4% of the 239008 of `2020-Q4`.
 */
export function shareOfNational(
  registerTotal: number,
  quarter: Quarter,
  points: readonly NationalRegisterPoint[] = nationalRegister,
) {
  const [national] = points.toSorted(
    (a, b) => distance(a.quarter, quarter) - distance(b.quarter, quarter),
  )
  if (national === undefined || national.people === 0) return undefined
  if (distance(national.quarter, quarter) > furthest) return undefined
  return { national, share: registerTotal / national.people }
}

function distance(one: Quarter, other: Quarter): number {
  return Math.abs(lastMonthIndex(other) - lastMonthIndex(one)) / 3
}
