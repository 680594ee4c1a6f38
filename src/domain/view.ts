import type { AreaCode, MunicipalityCode } from './place.ts'
import { type NumberColumnId, numberColumnIds } from './profile.ts'
import type { Quarter } from './quarter.ts'

/** `published` holds the real figures; `demo` is synthetic. */
export type DataSet = 'published' | 'demo'
export type Language = 'nl' | 'en'
/** People, or each column as a share of the row's total in Sonar. */
export type Measure = 'count' | 'share'
/** Municipalities as in the publication, or earlier ones added up through whole mergers. */
export type Boundaries = 'published' | 'current'

/** Columns by which rows can be ordered. */
export const sortColumnIds = ['name', 'region', ...numberColumnIds] as const
type SortColumnId = (typeof sortColumnIds)[number]

export interface SortKey {
  readonly column: SortColumnId
  readonly descending: boolean
}

/** Which municipalities the reader asked for; `unknown` when not one of the names in a link exists. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly codes: readonly MunicipalityCode[] }
  | { readonly kind: 'unknown'; readonly values: readonly string[] }

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
  readonly language: Language
}

/** The view of a link without parameters. */
export const defaultView: View = {
  dataSet: 'published',
  selection: { kind: 'all' },
  sort: [{ column: 'name', descending: false }],
  columns: numberColumnIds,
  measure: 'count',
  boundaries: 'published',
  language: 'nl',
}
