import { type MunicipalityLine, municipalityTrend, shownQuarters } from './municipalityTrend.ts'
import type { NationalSeries } from './nationalSeries.ts'
import { addFigures, type Figures, noFigures, type ProfileId } from './profile.ts'
import type { Quarter } from './quarter.ts'
import type { RegionSeries } from './regionSeries.ts'
import type { Boundaries, Selection, View } from './view.ts'

/** The four columns in one quarter; without figures it is a gap, never a zero. */
export interface ProfilePoint {
  readonly quarter: Quarter
  readonly figures?: Figures
  /** Published, but without a line for every chosen municipality: their sum would lack one. */
  readonly isIncomplete?: true
  /** Country only: how many regions are not in the sum; absent when all are. */
  readonly regionsMissing?: number
}

type Range = Pick<View, 'from' | 'to'>

/**
 * The four columns of a region, or of the chosen municipalities added up, for every quarter from the
 * first to the last published one within the range. Boundaries matter to a choice only: a region's
 * total is the same in both. Example: Eemsdelta has figures in `2020-Q3` in current boundaries, and
 * is incomplete there in published ones.
 */
export function profileTrend(
  series: RegionSeries,
  selection: Selection,
  boundaries: Boundaries,
  range: Range = {},
): readonly ProfilePoint[] {
  const quarters = shownQuarters(series.quarters, range)
  if (selection.kind === 'all') {
    const { regionTotal } = series
    return quarters.map((quarter) =>
      pointOf(quarter, figuresAt(regionTotal, regionTotal.total, series.quarters.indexOf(quarter))),
    )
  }
  const chosen = selection.kind === 'some' ? new Set(selection.codes).size : 0
  const lines = municipalityTrend(series, selection, boundaries, range)
  return quarters.map((quarter, index) => {
    if (!series.quarters.includes(quarter)) return { quarter }
    const sum = sumAt(lines, index, chosen)
    return sum === undefined ? { quarter, isIncomplete: true } : { quarter, figures: sum }
  })
}

/** The four columns added up over the regions that published, quarter by quarter. */
export function nationalProfileTrend(
  { quarters, profiles, sonarTotal, regions, regionsPublished }: NationalSeries,
  range: Range = {},
): readonly ProfilePoint[] {
  return shownQuarters(quarters, range).map((quarter) => {
    const index = quarters.indexOf(quarter)
    const point = pointOf(quarter, figuresAt(profiles, sonarTotal, index))
    const missing = regions.length - (regionsPublished[index] ?? regions.length)
    return missing === 0 ? point : { ...point, regionsMissing: missing }
  })
}

function pointOf(quarter: Quarter, figures: Figures | undefined): ProfilePoint {
  return figures === undefined ? { quarter } : { quarter, figures }
}

function figuresAt(
  columns: Readonly<Record<ProfileId, readonly (number | null)[]>>,
  totals: readonly (number | null)[],
  index: number,
): Figures | undefined {
  const { profile1, profile2, profile3, profile4 } = columns
  const [one, two, three, four, total] = [profile1, profile2, profile3, profile4, totals].map(
    (column) => column[index] ?? undefined,
  )
  if (one === undefined || two === undefined || three === undefined) return undefined
  if (four === undefined || total === undefined) return undefined
  return { counts: [one, two, three, four], total }
}

/** The sum over the chosen municipalities; `undefined` when one of them has no line. */
function sumAt(
  lines: readonly MunicipalityLine[],
  index: number,
  chosen: number,
): Figures | undefined {
  const present = lines.flatMap(({ figures }) => figures[index] ?? [])
  return present.length === 0 || present.length < chosen
    ? undefined
    : present.reduce(addFigures, noFigures)
}
