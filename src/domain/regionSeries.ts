import { type Counts, type NumberColumnId, numberColumnIds } from './counts.ts'
import type { DefinitionChange } from './events.ts'
import type { Row } from './mergers.ts'
import type { Area, EndedMunicipality, LabourMarketRegion, Municipality } from './municipality.ts'
import type { Correction, Edition, OpenedFile, Source } from './publication.ts'
import type { Month, Quarter } from './quarter.ts'
import type { DataSet } from './view.ts'

/** One number per quarter, in people; `null` where the municipality has no row in that quarter. */
export type CountColumns = Readonly<Record<NumberColumnId, readonly (number | null)[]>>

/** Everything published for one region, oldest quarter first. */
export interface RegionSeries {
  readonly region: LabourMarketRegion
  readonly quarters: readonly Quarter[]
  /** Every municipality with a row in one of the quarters, in Dutch name order. */
  readonly municipalities: readonly (Municipality & CountColumns)[]
  readonly regionTotal: CountColumns
  readonly registerTotal: readonly number[]
  readonly reportedCoverage: readonly number[]
  readonly publishedOn: readonly Month[]
  readonly source: Omit<Source, 'publishedOn' | 'opened'>
  /** The reader's own file of each quarter, `null` where the site published it; absent without any. */
  readonly opened?: readonly (OpenedFile | null)[]
  /** Municipalities of this region that ended, and those that ended in the same successors. */
  readonly ended: readonly EndedMunicipality[]
  readonly definitionChanges: readonly DefinitionChange[]
  /** What was published again with other figures, oldest first; absent where nothing was. */
  readonly corrections?: readonly Correction[]
}

/** One area in one quarter, with its source. Counts are people. */
export interface QuarterData {
  readonly quarter: Quarter
  readonly area: Area
  /** One row per municipality, each with its region where the area is the country. */
  readonly rows: readonly Row[]
  /** As printed for a region; the sum over the published regions for the country. */
  readonly total: Counts
  readonly registerTotal: number
  /** The printed percentage; none is printed for the country. */
  readonly reportedCoverage?: number
  readonly source: Source
  /** Of a region: what was revised in this quarter. */
  readonly corrections?: readonly Correction[]
  /** For the country: the regions that are in it, and those that are not. */
  readonly country?: {
    readonly published: readonly (LabourMarketRegion & Edition)[]
    readonly missing: readonly LabourMarketRegion[]
  }
}

/** True where figures of this quarter are of the synthetic set, or from a file that says itself that they are invented. */
export function isSynthetic(dataSet: DataSet, { source, country }: QuarterData): boolean {
  return (
    dataSet === 'demo' ||
    [source, ...(country?.published ?? [])].some(({ opened }) => opened?.isSynthetic)
  )
}

/** One quarter as the table shows it; `undefined` when the series has no such quarter. */
export function quarterDataOf(
  series: Omit<RegionSeries, 'ended' | 'definitionChanges'>,
  quarter: Quarter,
): QuarterData | undefined {
  const index = series.quarters.indexOf(quarter)
  const total = countsAt(series.regionTotal, index)
  const registerTotal = series.registerTotal[index]
  const reportedCoverage = series.reportedCoverage[index]
  const publishedOn = series.publishedOn[index]
  if (
    total === undefined ||
    registerTotal === undefined ||
    reportedCoverage === undefined ||
    publishedOn === undefined
  ) {
    return undefined
  }
  const rows = series.municipalities.flatMap(({ code, name, ...columns }) => {
    const counts = countsAt(columns, index)
    return counts === undefined ? [] : [{ code, name, ...counts }]
  })
  const opened = series.opened?.[index] ?? undefined
  const corrections = (series.corrections ?? []).filter((one) => one.quarter === quarter)
  const revision = corrections.at(-1)
  const source = {
    ...series.source,
    publishedOn,
    ...(revision && { revisedOn: revision.revisedOn }),
    ...(opened && { opened }),
  }
  return {
    quarter,
    area: series.region,
    rows,
    total,
    registerTotal,
    reportedCoverage,
    source,
    ...(corrections.length === 0 ? {} : { corrections }),
  }
}

/** The counts of one quarter; `undefined` where the columns have none. */
export function countsAt(columns: CountColumns, index: number): Counts | undefined {
  const [one, two, three, four, total] = numberColumnIds.map(
    (id) => columns[id][index] ?? undefined,
  )
  if (one === undefined || two === undefined || three === undefined) return undefined
  if (four === undefined || total === undefined) return undefined
  return { counts: [one, two, three, four], total }
}
