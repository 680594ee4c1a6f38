import { lastDayOf, type Quarter } from './quarter.ts'

/** CBS code of a municipality: `GM0014`. */
export type MunicipalityCode = `GM${string}`
/** CBS code of a labour-market region: `AM01`. */
export type RegionCode = `AM${string}`

/** A municipality by its CBS code; two municipalities never share one. */
export interface Municipality {
  readonly code: MunicipalityCode
  readonly name: string
}

/** A labour-market region (arbeidsmarktregio) by its CBS code. */
export interface LabourMarketRegion {
  readonly code: RegionCode
  readonly name: string
}

/** All labour-market regions together; it has no publication of its own. */
export const country = { code: 'NL', name: 'Nederland' } as const

/** What a page shows: one region, or the country. */
export type Area = LabourMarketRegion | typeof country
export type AreaCode = Area['code']

/** A period of days, `from` included and `to` excluded, as CBS gives them; open where absent. */
export interface Validity {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * A municipality that ended on a day. One successor means a whole merger; several mean that its
 * territory was split, and a split can never be added up.
 */
export interface EndedMunicipality extends Municipality {
  /** First day without this municipality: `2021-01-01` for Delfzijl. */
  readonly endedOn: string
  /** First day, where it began since 2015. */
  readonly startedOn?: string | undefined
  readonly successors: readonly Successor[]
}

/** A municipality that took over from another; one without a first day was there before. */
export interface Successor extends Municipality {
  readonly startedOn?: string | undefined
}

/** True for text of the form of a CBS municipality code. Example: `GM0014`. */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^GM\d{4}$/.test(text)
}

/** True for text of the form of a CBS region code. Example: `AM01`. */
export function isRegionCode(text: string): text is RegionCode {
  return /^AM\d{2}$/.test(text)
}

/** True when the period covers the last day of the quarter. */
export function isValidIn({ from, to }: Validity, quarter: Quarter): boolean {
  const day = lastDayOf(quarter)
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

/**
 * Follows whole mergers until a municipality that exists in the quarter, or, without a quarter, that
 * still exists; `undefined` when the way ends or leads through a split.
 * Example: Delfzijl (`GM0010`) in `2021-Q1` leads to Eemsdelta.
 */
export function successorIn(
  municipality: Successor,
  quarter: Quarter | undefined,
  ended: readonly EndedMunicipality[],
): Successor | undefined {
  const end = ended.find(({ code }) => code === municipality.code)
  if (end === undefined) return municipality
  if (quarter !== undefined && lastDayOf(quarter) < end.endedOn) return municipality
  const [only, ...others] = end.successors
  return only === undefined || others.length > 0 ? undefined : successorIn(only, quarter, ended)
}
