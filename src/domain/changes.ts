import type { AreaTotals } from './country.ts'
import { registerGap } from './coverage.ts'
import { changesWithin, type DefinitionChange } from './events.ts'
import {
  type Area,
  byName,
  type LabourMarketRegion,
  type Municipality,
  type MunicipalityCode,
} from './municipality.ts'
import { type PlaceChange, placeChanges, successorCodes } from './municipalityChanges.ts'
import { type Quarter, quarterParts, quartersBetween, toQuarter } from './quarter.ts'
import { type QuarterData, quarterDataOf, type RegionSeries } from './regionSeries.ts'

type BeforeAndAfter = { readonly before: number; readonly after: number }

export type Direction = 'rise' | 'fall'

/** One thing that differs from the quarter that is compared with. Counts are people. */
export type Change =
  /** Both quarters are counted in different ways. */
  | { readonly kind: 'definition'; readonly changes: readonly DefinitionChange[] }
  /** People in Sonar; of the `regions` in both quarters, where some of the country are missing. */
  | ({ readonly kind: 'total'; readonly regions?: number } & BeforeAndAfter)
  /** People in the register who are not in Sonar, of the same regions. */
  | ({ readonly kind: 'gap'; readonly regions?: number } & BeforeAndAfter)
  | ({
      readonly kind: 'municipality'
      readonly direction: Direction
      readonly municipality: Municipality
      readonly alike: readonly Municipality[]
    } & BeforeAndAfter)
  | {
      readonly kind: 'coverage'
      readonly direction: Direction
      readonly region: LabourMarketRegion
      /** Change of coverage, 0–1. */
      readonly change: number
      readonly after: AreaTotals & { readonly coverage: number }
      readonly alike: readonly LabourMarketRegion[]
    }
  /** Nothing rose or fell in the municipalities, or regions, of both quarters. */
  | { readonly kind: 'unchanged'; readonly count: number }
  | {
      readonly kind: 'places'
      readonly changes: readonly PlaceChange[]
      /** Those of the changes with a row in this quarter, and in the previous one. */
      readonly now: readonly MunicipalityCode[]
      readonly earlier: readonly MunicipalityCode[]
    }
  /** Country only: the rows of the previous quarter are not loaded. */
  | {
      readonly kind: 'municipalities'
      readonly ended: readonly Municipality[]
      readonly began: readonly Municipality[]
      /** Those that took over from one that ended, new or not. */
      readonly successors: readonly MunicipalityCode[]
    }
  | {
      readonly kind: 'publishing'
      readonly began: readonly LabourMarketRegion[]
      readonly stopped: readonly LabourMarketRegion[]
    }

/** A published quarter and an earlier one, a year, a quarter or another time before it. */
export interface Step {
  readonly previous: Quarter
  readonly quarter: Quarter
  readonly span: 'year' | 'quarter' | 'other'
}

export type Changes = Step & { readonly area: Area; readonly list: readonly Change[] }

/**
 * The quarter to compare with: the same one a year earlier, which has the same season, or else the
 * previous published one. Example: of `2020-Q3` and `2021-Q1` the first.
 */
export function stepTo(quarters: readonly Quarter[], quarter: Quarter): Step | undefined {
  const { year, number } = quarterParts(quarter)
  const yearEarlier = toQuarter(year - 1, number)
  const index = quarters.indexOf(quarter)
  if (index >= 0 && quarters.includes(yearEarlier)) {
    return { previous: yearEarlier, quarter, span: 'year' }
  }
  const previous = quarters[index - 1]
  if (previous === undefined) return undefined
  const isAdjacent = quartersBetween(previous, quarter).length === 2
  return { previous, quarter, span: isAdjacent ? 'quarter' : 'other' }
}

/** The change that people were counted in another way between the two quarters, if they were. */
export function definitionsBetween(
  all: readonly DefinitionChange[],
  { previous, quarter }: Pick<Step, 'previous' | 'quarter'>,
): readonly Change[] {
  const changes = changesWithin(all, [previous, quarter], 'totals')
  return changes.length === 0 ? [] : [{ kind: 'definition', changes }]
}

/**
 * What differs in a region from a year earlier, or else from its previous published quarter;
 * `undefined` for its first quarter. Municipalities that took over from another are not compared.
 * Example: from 2943 to 2970 people in the city of Groningen is the largest rise.
 */
export function whatChanged(series: RegionSeries, quarter: Quarter): Changes | undefined {
  const step = stepTo(series.quarters, quarter)
  if (step === undefined) return undefined
  const before = quarterDataOf(series, step.previous)
  const after = quarterDataOf(series, quarter)
  if (before === undefined || after === undefined) return undefined
  const gapOf = ({ total, registerTotal }: QuarterData) => registerGap(total.total, registerTotal)
  const list: readonly Change[] = [
    ...definitionsBetween(series.definitionChanges, step),
    { kind: 'total', before: before.total.total, after: after.total.total },
    { kind: 'gap', before: gapOf(before), after: gapOf(after) },
    ...municipalityChanges(series, step, before, after),
    ...placesChange(series, step, before, after),
  ]
  return { ...step, area: series.region, list }
}

function municipalityChanges(
  { ended }: RegionSeries,
  step: Step,
  before: QuarterData,
  after: QuarterData,
): readonly Change[] {
  const totals = new Map(before.rows.map(({ code, total }) => [code, total]))
  const successors = successorCodes({ ...step, ended })
  const moves = after.rows.toSorted(byName).flatMap(({ code, name, total }) => {
    const was = totals.get(code)
    if (was === undefined || successors.has(code)) return []
    return [{ municipality: { code, name }, before: was, after: total }]
  })
  if (moves.length === 0) return []
  const found = [...largest('rise', moves), ...largest('fall', moves)]
  return found.length > 0 ? found : [{ kind: 'unchanged', count: moves.length }]
}

function largest(
  direction: Direction,
  moves: readonly (BeforeAndAfter & { readonly municipality: Municipality })[],
): readonly Change[] {
  const sign = direction === 'rise' ? 1 : -1
  const sizes = moves.map(({ before, after }) => sign * (after - before))
  const most = Math.max(...sizes)
  const [first, ...others] = moves.filter((_move, index) => sizes[index] === most)
  if (first === undefined || most <= 0) return []
  const alike = others.map(({ municipality }) => municipality)
  return [{ kind: 'municipality', direction, ...first, alike }]
}

function placesChange(
  { ended }: RegionSeries,
  step: Step,
  before: QuarterData,
  after: QuarterData,
): readonly Change[] {
  const changes = placeChanges({ ...step, before: before.rows, after: after.rows, ended })
  if (changes.length === 0) return []
  const codes = new Set(changes.flatMap(codesOf))
  const shown = ({ rows }: QuarterData): readonly MunicipalityCode[] =>
    rows.map(({ code }) => code).filter((code) => codes.has(code))
  return [{ kind: 'places', changes, now: shown(after), earlier: shown(before) }]
}

function codesOf(change: PlaceChange): readonly MunicipalityCode[] {
  switch (change.kind) {
    case 'merger':
      return [change.successor, ...change.members].map(({ code }) => code)
    case 'split':
      return [change.municipality, ...change.successors].map(({ code }) => code)
    case 'appeared':
    case 'disappeared':
      return [change.municipality.code]
  }
}
