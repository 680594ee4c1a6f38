import {
  atMostFive,
  type BeforeAndAfter,
  type Changes,
  type Direction,
  definitionsBetween,
  type Finding,
  type Step,
  stepTo,
} from './changes.ts'
import { registerGap } from './coverage.ts'
import { byName } from './municipalityOrder.ts'
import type { Municipality, MunicipalityCode } from './place.ts'
import { enlarged, type PlaceChange, placeChanges } from './placeChanges.ts'
import type { Quarter } from './quarter.ts'
import { type QuarterFigures, quarterFigures, type RegionSeries } from './regionSeries.ts'

/**
 * What differs in a region from its previous published quarter, at most five findings; `undefined`
 * for its first quarter. Municipalities that took over from another are compared with nothing.
 * Example: from 2943 to 2970 people in the city of Groningen is the largest rise.
 */
export function whatChanged(series: RegionSeries, quarter: Quarter): Changes | undefined {
  const step = stepTo(series.quarters, quarter)
  if (step === undefined) return undefined
  const before = quarterFigures(series, step.previous)
  const after = quarterFigures(series, quarter)
  if (before === undefined || after === undefined) return undefined
  const findings = atMostFive([
    ...definitionsBetween(series.definitionChanges, step),
    { kind: 'total', before: before.total.total, after: after.total.total },
    ...municipalityFindings(series, step, before, after),
    { kind: 'gap', before: gapOf(before), after: gapOf(after) },
    ...placesFinding(series, step, before, after),
  ])
  return { ...step, area: series.region, findings }
}

function municipalityFindings(
  { ended }: RegionSeries,
  step: Step,
  before: QuarterFigures,
  after: QuarterFigures,
): readonly Finding[] {
  const totals = new Map(before.rows.map(({ code, total }) => [code, total]))
  const heirs = enlarged({ ...step, ended })
  const moves = after.rows.toSorted(byName).flatMap(({ code, name, total }) => {
    const was = totals.get(code)
    if (was === undefined || heirs.has(code)) return []
    return [{ municipality: { code, name }, before: was, after: total }]
  })
  if (moves.length === 0) return []
  const found = [...largest('rise', moves), ...largest('fall', moves)]
  return found.length > 0 ? found : [{ kind: 'unchanged', places: moves.length }]
}

function largest(
  direction: Direction,
  moves: readonly (BeforeAndAfter & { readonly municipality: Municipality })[],
): readonly Finding[] {
  const sign = direction === 'rise' ? 1 : -1
  const sizes = moves.map(({ before, after }) => sign * (after - before))
  const most = Math.max(...sizes)
  const [first, ...others] = moves.filter((_move, index) => sizes[index] === most)
  if (first === undefined || most <= 0) return []
  const alike = others.map(({ municipality }) => municipality)
  return [{ kind: 'municipality', direction, ...first, alike }]
}

function placesFinding(
  { ended }: RegionSeries,
  step: Step,
  before: QuarterFigures,
  after: QuarterFigures,
): readonly Finding[] {
  const changes = placeChanges({ ...step, before: before.rows, after: after.rows, ended })
  if (changes.length === 0) return []
  const codes = new Set(changes.flatMap(codesOf))
  const shown = ({ rows }: QuarterFigures): readonly MunicipalityCode[] =>
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

function gapOf({ total, registerTotal }: QuarterFigures): number {
  return registerGap(total.total, registerTotal)
}
