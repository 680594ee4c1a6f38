import {
  atMostFive,
  type Changes,
  type Direction,
  definitionsBetween,
  type Finding,
  type Step,
  smallestBase,
  stepTo,
} from './changes.ts'
import { coverage, registerGap } from './coverage.ts'
import type { NationalSeries, RegionTotals } from './nationalSeries.ts'
import { country, isValidIn, type LabourMarketRegion } from './place.ts'
import { endedBetween, heirsBetween } from './placeChanges.ts'
import type { Quarter } from './quarter.ts'

/** Sonar and register of a region in one quarter, in people. */
interface Totals {
  readonly sonarTotal: number
  readonly registerTotal: number
}

/** A region that published in both quarters. */
interface Move {
  readonly region: LabourMarketRegion
  readonly before: Totals
  readonly after: Totals
}

/**
 * What differs in the country from the previous published quarter, at most five findings; `undefined`
 * for the first quarter. Figures are compared for regions that are in both quarters only.
 * Example: coverage rose most in Drenthe, from 0.6 to 0.65.
 */
export function whatChangedNationally(
  series: NationalSeries,
  quarter: Quarter,
): Changes | undefined {
  const step = stepTo(series.quarters, quarter)
  if (step === undefined) return undefined
  const [previous, now] = [step.previous, quarter].map((one) => series.quarters.indexOf(one))
  const pairs = series.regions.map((region) => ({
    region: { code: region.code, name: region.name },
    before: totalsAt(region, previous),
    after: totalsAt(region, now),
  }))
  const moves = pairs.flatMap(({ region, before, after }) =>
    before === undefined || after === undefined ? [] : [{ region, before, after }],
  )
  const began = pairs.filter(({ before, after }) => before === undefined && after !== undefined)
  const stopped = pairs.filter(({ before, after }) => before !== undefined && after === undefined)
  const findings = atMostFive([
    ...definitionsBetween(series.definitionChanges, step),
    ...sum('total', moves, ({ sonarTotal }) => sonarTotal),
    ...coverageFindings(moves),
    ...sum('gap', moves, (one) => registerGap(one.sonarTotal, one.registerTotal)),
    ...municipalities(series, step),
    ...publishing(
      began.map(({ region }) => region),
      stopped.map(({ region }) => region),
    ),
  ])
  return { ...step, area: country, findings }
}

function totalsAt(region: RegionTotals, index: number | undefined): Totals | undefined {
  const sonarTotal = region.sonarTotal[index ?? -1]
  const registerTotal = region.registerTotal[index ?? -1]
  return typeof sonarTotal === 'number' && typeof registerTotal === 'number'
    ? { sonarTotal, registerTotal }
    : undefined
}

function sum(
  kind: 'total' | 'gap',
  moves: readonly Move[],
  people: (totals: Totals) => number,
): readonly Finding[] {
  if (moves.length === 0) return []
  const before = moves.reduce((all, move) => all + people(move.before), 0)
  const after = moves.reduce((all, move) => all + people(move.after), 0)
  return [{ kind, before, after, regions: moves.length }]
}

function municipalities({ ended }: NationalSeries, step: Step): readonly Finding[] {
  const period = { ...step, ended }
  const gone = endedBetween(period)
  if (gone.length === 0) return []
  const heirs = heirsBetween(period)
  return [
    {
      kind: 'municipalities',
      ended: gone.map(({ code, name }) => ({ code, name })),
      began: heirs
        .filter(({ startedOn }) => !isValidIn({ from: startedOn }, step.previous))
        .map(({ code, name }) => ({ code, name })),
      heirs: heirs.map(({ code }) => code),
    },
  ]
}

function publishing(
  began: readonly LabourMarketRegion[],
  stopped: readonly LabourMarketRegion[],
): readonly Finding[] {
  return began.length + stopped.length === 0 ? [] : [{ kind: 'publishing', began, stopped }]
}

function coverageFindings(moves: readonly Move[]): readonly Finding[] {
  const known = moves.filter(
    ({ before, after }) =>
      before.registerTotal >= smallestBase && after.registerTotal >= smallestBase,
  )
  if (known.length === 0) return []
  const found = [...largest('rise', known), ...largest('fall', known)]
  return found.length > 0 ? found : [{ kind: 'unchanged', places: known.length }]
}

function largest(direction: Direction, moves: readonly Move[]): readonly Finding[] {
  const sign = direction === 'rise' ? 1n : -1n
  const compare = (a: Move, b: Move): bigint => {
    const [one, other] = [changeOf(a), changeOf(b)]
    return sign * (one.numerator * other.denominator - other.numerator * one.denominator)
  }
  const moved = moves.filter((move) => sign * changeOf(move).numerator > 0n)
  const [first, ...others] = moved.filter((move) => moved.every((one) => compare(move, one) >= 0n))
  if (first === undefined) return []
  const before = coverage(first.before.sonarTotal, first.before.registerTotal)
  const after = coverage(first.after.sonarTotal, first.after.registerTotal)
  if (before === undefined || after === undefined) return []
  const alike = others.map(({ region }) => region)
  return [{ kind: 'coverage', direction, region: first.region, before, after, alike }]
}

/** The change of coverage as an exact fraction: whole numbers decide which is largest. */
function changeOf({ before, after }: Move): {
  readonly numerator: bigint
  readonly denominator: bigint
} {
  const [sonarBefore, registerBefore] = [BigInt(before.sonarTotal), BigInt(before.registerTotal)]
  const [sonarAfter, registerAfter] = [BigInt(after.sonarTotal), BigInt(after.registerTotal)]
  return {
    numerator: sonarAfter * registerBefore - sonarBefore * registerAfter,
    denominator: registerBefore * registerAfter,
  }
}
