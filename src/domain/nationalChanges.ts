import { type Change, type Direction, definitionsBetween, type Step, stepTo } from './changes.ts'
import type { AreaTotals, NationalSeries } from './country.ts'
import { smallestBase } from './counts.ts'
import { coverage, registerGap } from './coverage.ts'
import { totalsAt } from './coverageTrend.ts'
import { country, isValidIn, type LabourMarketRegion } from './municipality.ts'
import { endedBetween, successorsBetween } from './municipalityChanges.ts'
import type { Quarter } from './quarter.ts'

interface Move {
  readonly region: LabourMarketRegion
  readonly before: AreaTotals
  readonly after: AreaTotals
}

/**
 * What differs in the country from a year earlier, or else from the previous published quarter;
 * `undefined` for the first quarter. Only regions that published both quarters are compared.
 * Example: coverage rose most in Drenthe, from 0.6 to 0.65.
 */
export function whatChangedNationally(series: NationalSeries, quarter: Quarter) {
  const step = stepTo(series.quarters, quarter)
  if (step === undefined) return undefined
  const indexOf = (one: Quarter): number => series.quarters.indexOf(one)
  const pairs = series.regions.map((region) => ({
    region: { code: region.code, name: region.name },
    before: totalsAt(region, indexOf(step.previous)),
    after: totalsAt(region, indexOf(quarter)),
  }))
  const moves = pairs.flatMap(({ region, before, after }) =>
    before === undefined || after === undefined ? [] : [{ region, before, after }],
  )
  const regionsOf = (some: typeof pairs) => some.map(({ region }) => region)
  const began = regionsOf(pairs.filter(({ before, after }) => !before && after))
  const stopped = regionsOf(pairs.filter(({ before, after }) => before && !after))
  const list: readonly Change[] = [
    ...definitionsBetween(series.definitionChanges, step),
    ...sum('total', pairs.length, moves, ({ sonarTotal }) => sonarTotal),
    ...sum('gap', pairs.length, moves, (one) => registerGap(one.sonarTotal, one.registerTotal)),
    ...coverageChanges(moves),
    ...municipalities(series, step),
    ...(began.length + stopped.length > 0 ? [{ kind: 'publishing' as const, began, stopped }] : []),
  ]
  return { ...step, area: country, list }
}

function sum(
  kind: 'total' | 'gap',
  regions: number,
  moves: readonly Move[],
  people: (totals: AreaTotals) => number,
): readonly Change[] {
  if (moves.length === 0) return []
  const before = moves.reduce((all, move) => all + people(move.before), 0)
  const after = moves.reduce((all, move) => all + people(move.after), 0)
  return [{ kind, before, after, ...(moves.length < regions ? { regions: moves.length } : {}) }]
}

function municipalities({ ended }: NationalSeries, step: Step): readonly Change[] {
  const period = { ...step, ended }
  const gone = endedBetween(period)
  if (gone.length === 0) return []
  const successors = successorsBetween(period)
  return [
    {
      kind: 'municipalities',
      ended: gone.map(({ code, name }) => ({ code, name })),
      began: successors
        .filter(({ startedOn }) => !isValidIn({ from: startedOn }, step.previous))
        .map(({ code, name }) => ({ code, name })),
      successors: successors.map(({ code }) => code),
    },
  ]
}

function coverageChanges(moves: readonly Move[]): readonly Change[] {
  const known = moves.filter(
    ({ before, after }) =>
      before.registerTotal >= smallestBase && after.registerTotal >= smallestBase,
  )
  if (known.length === 0) return []
  const found = [...largest('rise', known), ...largest('fall', known)]
  return found.length > 0 ? found : [{ kind: 'unchanged', count: known.length }]
}

function largest(direction: Direction, moves: readonly Move[]): readonly Change[] {
  const sign = direction === 'rise' ? 1n : -1n
  const compare = (a: Move, b: Move): bigint => {
    const [one, other] = [changeOf(a), changeOf(b)]
    return sign * (one.numerator * other.denominator - other.numerator * one.denominator)
  }
  const moved = moves.filter((move) => sign * changeOf(move).numerator > 0n)
  const [first, ...others] = moved.filter((move) => moved.every((one) => compare(move, one) >= 0n))
  if (first === undefined) return []
  const { region, after } = first
  const before = coverage(first.before.sonarTotal, first.before.registerTotal)
  const now = coverage(after.sonarTotal, after.registerTotal)
  if (before === undefined || now === undefined) return []
  return [
    {
      kind: 'coverage',
      direction,
      region,
      change: now - before,
      after: { ...after, coverage: now },
      alike: others.map((other) => other.region),
    },
  ]
}

/** The change of coverage as an exact fraction, so that rounding never decides which is largest. */
function changeOf({ before, after }: Move) {
  const [sonarBefore, registerBefore] = [BigInt(before.sonarTotal), BigInt(before.registerTotal)]
  const [sonarAfter, registerAfter] = [BigInt(after.sonarTotal), BigInt(after.registerTotal)]
  return {
    numerator: sonarAfter * registerBefore - sonarBefore * registerAfter,
    denominator: registerBefore * registerAfter,
  }
}
