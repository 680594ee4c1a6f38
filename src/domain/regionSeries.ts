import type { DefinitionChange } from './definitionChange.ts'
import type { Area, EndedMunicipality, LabourMarketRegion, Municipality } from './place.ts'
import { type Figures, type NumberColumnId, profileIds } from './profile.ts'
import type { PublicationFigures, Source } from './publication.ts'
import type { Month, Quarter } from './quarter.ts'
import type { Row } from './regroup.ts'

/**
 * One number per quarter of the series, in people; `null` where the municipality has no line in
 * that quarter. Columns instead of rows keep a history of many quarters small.
 */
export type FigureColumns = Readonly<Record<NumberColumnId, readonly (number | null)[]>>

/** Everything published for one region, oldest quarter first. */
export interface RegionSeries {
  readonly region: LabourMarketRegion
  readonly quarters: readonly Quarter[]
  /** Every municipality that has a line in one of the quarters, in Dutch name order. */
  readonly municipalities: readonly (Municipality & FigureColumns)[]
  readonly regionTotal: FigureColumns
  readonly registerTotal: readonly number[]
  readonly reportedCoverage: readonly number[]
  readonly publishedOn: readonly Month[]
  readonly source: Omit<Source, 'publishedOn'>
  /** Municipalities of this region that ended, for links that name their code. */
  readonly ended: readonly EndedMunicipality[]
  readonly definitionChanges: readonly DefinitionChange[]
}

/** A region with the month in which its figures were published. */
export interface PublishedRegion extends LabourMarketRegion {
  readonly publishedOn: Month
}

/** What is shown for one quarter: its figures, and where they come from. Counts are people. */
export interface QuarterFigures {
  readonly quarter: Quarter
  readonly area: Area
  /** One line per municipality, each with its region where the area is the country. */
  readonly rows: readonly Row[]
  /** As printed for a region; the sum over the published regions for the country. */
  readonly total: Figures
  readonly registerTotal: number
  /** The printed percentage; none is printed for the country. */
  readonly reportedCoverage?: number
  readonly source: Source
  /** For the country: the regions that are in it, and those that are not. */
  readonly country?: {
    readonly published: readonly PublishedRegion[]
    readonly missing: readonly LabourMarketRegion[]
  }
}

/** The figures of one quarter as the table shows them; `undefined` when the series has no such quarter. */
export function quarterFigures(series: RegionSeries, quarter: Quarter): QuarterFigures | undefined {
  const publication = publicationFigures(series, quarter)
  if (publication === undefined) return undefined
  const { region, regionTotal, ...figures } = publication
  return { ...figures, area: region, total: regionTotal }
}

/** The figures of one quarter as they were published; `undefined` when the series has no such quarter. */
export function publicationFigures(
  series: RegionSeries,
  quarter: Quarter,
): (PublicationFigures & { readonly source: Source }) | undefined {
  const index = series.quarters.indexOf(quarter)
  const regionTotal = figuresAt(series.regionTotal, index)
  const registerTotal = series.registerTotal[index]
  const reportedCoverage = series.reportedCoverage[index]
  const publishedOn = series.publishedOn[index]
  if (
    regionTotal === undefined ||
    registerTotal === undefined ||
    reportedCoverage === undefined ||
    publishedOn === undefined
  ) {
    return undefined
  }
  const rows = series.municipalities.flatMap(({ code, name, ...columns }) => {
    const figures = figuresAt(columns, index)
    return figures === undefined ? [] : [{ code, name, ...figures }]
  })
  const source = { ...series.source, publishedOn }
  const { region } = series
  return { quarter, region, rows, regionTotal, registerTotal, reportedCoverage, source }
}

function figuresAt(columns: FigureColumns, index: number): Figures | undefined {
  const [one, two, three, four] = profileIds.map((id) => columns[id][index])
  const total = columns.total[index]
  return isCount(one) && isCount(two) && isCount(three) && isCount(four) && isCount(total)
    ? { counts: [one, two, three, four], total }
    : undefined
}

function isCount(value: number | null | undefined): value is number {
  return typeof value === 'number'
}
