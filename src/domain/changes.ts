import type { DefinitionChange } from './definitionChange.ts'
import type { Area, LabourMarketRegion, Municipality, MunicipalityCode } from './place.ts'
import type { PlaceChange } from './placeChanges.ts'
import { type Quarter, quartersBetween } from './quarter.ts'

/** A number of people in two quarters. */
export interface BeforeAndAfter {
  readonly before: number
  readonly after: number
}

export type Direction = 'rise' | 'fall'

/** One thing that differs from the previous published quarter. Counts are people. */
export type Finding =
  /** A caution: figures before and after are counted in different ways. */
  | { readonly kind: 'definition'; readonly changes: readonly DefinitionChange[] }
  /** People in Sonar; for the country of the regions that are in both quarters. */
  | ({ readonly kind: 'total'; readonly regions?: number } & BeforeAndAfter)
  /** People in the register who are not in Sonar, of the same regions. */
  | ({ readonly kind: 'gap'; readonly regions?: number } & BeforeAndAfter)
  /** The municipality whose total in Sonar rose or fell most; `alike` did so just as much. */
  | ({
      readonly kind: 'municipality'
      readonly direction: Direction
      readonly municipality: Municipality
      readonly alike: readonly Municipality[]
    } & BeforeAndAfter)
  /** The region whose coverage rose or fell most; before and after are shares 0–1. */
  | ({
      readonly kind: 'coverage'
      readonly direction: Direction
      readonly region: LabourMarketRegion
      readonly alike: readonly LabourMarketRegion[]
    } & BeforeAndAfter)
  /** Nothing rose or fell in the municipalities, or regions, that are in both quarters. */
  | { readonly kind: 'unchanged'; readonly places: number }
  | {
      readonly kind: 'places'
      readonly changes: readonly PlaceChange[]
      /** Those of the changes that have a line in this quarter, and in the previous one. */
      readonly now: readonly MunicipalityCode[]
      readonly earlier: readonly MunicipalityCode[]
    }
  /** Country only: it has no lines of the previous quarter to compare. */
  | {
      readonly kind: 'municipalities'
      readonly ended: readonly Municipality[]
      readonly began: readonly Municipality[]
      /** Those that took over from one that ended, new or not. */
      readonly heirs: readonly MunicipalityCode[]
    }
  | {
      readonly kind: 'publishing'
      readonly began: readonly LabourMarketRegion[]
      readonly stopped: readonly LabourMarketRegion[]
    }

/** Two published quarters that follow each other; not adjacent when one between was not published. */
export interface Step {
  readonly previous: Quarter
  readonly quarter: Quarter
  readonly isAdjacent: boolean
}

export interface Changes extends Step {
  readonly area: Area
  readonly findings: readonly Finding[]
}

/** Below this number of people a percentage says more than is known. */
export const smallestBase = 10

/**
 * Change as a share of what it was, 0–1; `undefined` on a base of fewer than ten people.
 * Example: from 100 to 97 is -0.03.
 */
export function relativeChange({ before, after }: BeforeAndAfter): number | undefined {
  return before < smallestBase ? undefined : (after - before) / before
}

/** The published quarter before this one. Example: of `2020-Q3` and `2021-Q1` the first, not adjacent. */
export function stepTo(quarters: readonly Quarter[], quarter: Quarter): Step | undefined {
  const previous = quarters[quarters.indexOf(quarter) - 1]
  if (previous === undefined) return undefined
  return { previous, quarter, isAdjacent: quartersBetween(previous, quarter).length === 2 }
}

/** The caution, when counting changed after the previous quarter and not after this one. */
export function definitionsBetween(
  all: readonly DefinitionChange[],
  { previous, quarter }: Pick<Step, 'previous' | 'quarter'>,
): readonly Finding[] {
  const changes = all.filter((change) => previous < change.quarter && change.quarter <= quarter)
  return changes.length === 0 ? [] : [{ kind: 'definition', changes }]
}

/** Where there are more, the total goes first, then who published: the page shows both elsewhere. */
export function atMostFive(findings: readonly Finding[]): readonly Finding[] {
  const dropped: readonly Finding['kind'][] = ['total', 'publishing']
  const surplus = dropped.slice(0, Math.max(0, findings.length - 5))
  return findings.filter(({ kind }) => !surplus.includes(kind))
}
