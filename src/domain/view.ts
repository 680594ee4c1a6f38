import {
  addCounts,
  type Counts,
  type NumberColumnId,
  numberColumnIds,
  zeroCounts,
} from './counts.ts'
import type { Row } from './mergers.ts'
import {
  type AreaCode,
  byName,
  country,
  type MunicipalityCode,
  type RegionCode,
} from './municipality.ts'
import type { Quarter } from './quarter.ts'

/** `published` holds the real publications, `own` also those that this reader opened; `demo` is synthetic. */
export type DataSet = 'published' | 'demo' | 'own'
/** What the name of a file of each begins with. */
export const filePrefixes: Readonly<Record<DataSet, string>> = {
  published: '',
  demo: 'demo-',
  own: 'eigen-',
}
export type Language = 'nl' | 'en'
/** People, or each column as a share of the row's total in Sonar. */
export type Measure = 'count' | 'share'
/** Municipalities as in the publication, or earlier ones added up through whole mergers. */
export type Boundaries = 'published' | 'current'

/** Order of the chart per municipality: by either share, by name, or by people in Sonar. */
export const chartOrders = ['share', 'uwv', 'name', 'size'] as const
export type ChartOrder = (typeof chartOrders)[number]

type CoverageUnit = 'percent' | 'people'

/** Columns by which rows can be ordered. */
export const sortColumnIds = ['name', 'region', ...numberColumnIds] as const
type SortColumnId = (typeof sortColumnIds)[number]

/** Columns by which the regions of the ranking can be ordered. */
export const rankingColumnIds = ['rank', 'name', 'coverage', 'gap', 'change', 'yearChange'] as const
export type RankingColumnId = (typeof rankingColumnIds)[number]

export interface SortKey<Column extends string = SortColumnId> {
  readonly column: Column
  readonly descending: boolean
}

/** Which municipalities the reader asked for; `unknown` when not one of the names in a link exists. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly codes: readonly MunicipalityCode[] }
  | { readonly kind: 'unknown'; readonly values: readonly string[] }

/** The most areas that can be compared: more lines cannot be told apart. */
export const mostCompared = 5

/** All that a link carries. An absent region, quarter or end of the range means its default. */
export interface View {
  readonly dataSet: DataSet
  readonly region?: AreaCode | undefined
  readonly quarter?: Quarter | undefined
  readonly selection: Selection
  readonly sort: readonly SortKey[]
  readonly columns: readonly NumberColumnId[]
  readonly measure: Measure
  readonly boundaries: Boundaries
  readonly from?: Quarter | undefined
  readonly to?: Quarter | undefined
  /** Every row of a long table, or the first ones of its order. */
  readonly rows: 'first' | 'all'
  readonly mine?: MunicipalityCode | undefined
  /** Regions beside the page's own area in the coverage chart. */
  readonly compare: readonly RegionCode[]
  readonly order: ChartOrder
  readonly coverageUnit: CoverageUnit
  readonly rankSort: readonly SortKey<RankingColumnId>[]
  readonly language: Language
}

/**
 * What another area changes: a choice of municipalities goes, and so does the reader's own unless the area
 * holds it: the country does, and a region whose row of it is among the country's `rows`.
 * Example: from `NL` to Groningen Assen stays, from Groningen to Drenthe it goes.
 */
export function areaChange(region: AreaCode, mine?: MunicipalityCode, rows: readonly Row[] = []) {
  const selection = defaultView.selection
  const isHeld =
    region === country.code || rows.some((row) => row.code === mine && row.region?.code === region)
  return isHeld ? { region, selection } : { region, selection, mine: undefined }
}

/** So many rows of a long table are drawn at first. */
export const firstRows = 50

/** The view of a link without parameters. */
export const defaultView: View = {
  dataSet: 'published',
  selection: { kind: 'all' },
  sort: [{ column: 'name', descending: false }],
  columns: numberColumnIds,
  measure: 'count',
  boundaries: 'published',
  rows: 'first',
  compare: [],
  order: 'share',
  coverageUnit: 'percent',
  rankSort: [{ column: 'coverage', descending: true }],
  language: 'nl',
}

/** By name, as the table is without a choice. */
export function isDefaultSort([first, ...others]: View['sort']): boolean {
  return others.length === 0 && first?.column === 'name' && !first.descending
}

/** The rows that the reader asked for, in Dutch name order. Of unknown municipalities no rows, never all of them. */
export function selectRows(rows: readonly Row[], selection: Selection): readonly Row[] {
  if (selection.kind === 'unknown') return []
  const isAll = selection.kind === 'all'
  return rows.filter(({ code }) => isAll || selection.codes.includes(code)).toSorted(byName)
}

/** Sums over rows, in people. The total is the sum of the printed totals. */
export function totalOf(rows: readonly Row[]): Counts {
  return rows.reduce(addCounts, zeroCounts)
}

/**
 * The rank of a municipality by people in Sonar, the largest first; those with as many share one, and rows of two
 * regions are added up. Example: Oldambt, with 593 people in `2020-Q3`, is fourth of Groningen's sixteen.
 */
export function rankBySize(rows: readonly Row[], code: MunicipalityCode) {
  const own = rows.filter((one) => one.code === code)
  const [row] = own
  if (row === undefined) return undefined
  const counts = totalOf(own)
  const larger = rows.filter((one) => one.code !== code && one.total > counts.total)
  return { row: { ...row, ...counts }, rank: 1 + larger.length }
}
