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

export interface Successor extends Municipality {
  /** First day; absent where it began before 2015. */
  readonly startedOn?: string | undefined
}

/** A municipality that merged into one successor, or was split between several. */
export interface EndedMunicipality extends Successor {
  /** First day without this municipality: `2021-01-01` for Delfzijl. */
  readonly endedOn: string
  readonly successors: readonly Successor[]
}

/** True for text of the form of a CBS municipality code. Example: `GM0014`. */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^GM\d{4}$/.test(text)
}

/**
 * What stands for the code of a municipality or region that the lists of CBS do not know, and that the reader
 * accepted: its printed name, as `GM:Nieuwstad`. It serves to tell places apart, and is in no file and no link.
 */
export function codeOfName<const Kind extends 'GM' | 'AM'>(
  kind: Kind,
  name: string,
): `${Kind}:${string}` {
  return `${kind}:${name}`
}

/** The printed name in place of a code; `undefined` for a code. */
export function nameInCode(code: string): string | undefined {
  return /^(?:GM|AM):(.*)$/.exec(code)?.[1]
}

/** As it may stand in a file: empty for a place without a code. */
export function printedCode(code: string): string {
  return nameInCode(code) === undefined ? code : ''
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
 * The municipality that whole mergers lead to in the quarter, or now where no quarter is given;
 * `undefined` after a split. Example: Delfzijl (`GM0010`) in `2021-Q1` leads to Eemsdelta.
 */
export function successorOf(
  municipality: Successor,
  quarter: Quarter | undefined,
  ended: readonly EndedMunicipality[],
): Successor | undefined {
  const end = ended.find(({ code }) => code === municipality.code)
  if (end === undefined) return municipality
  if (quarter !== undefined && lastDayOf(quarter) < end.endedOn) return municipality
  const [only, ...others] = end.successors
  return only === undefined || others.length > 0 ? undefined : successorOf(only, quarter, ended)
}

type Named = { readonly code: string; readonly name: string }

const sortKeys = new Map<string, string>()

/** Dutch name order: without diacritics, capitals and a leading 's- or 't ('s-Gravenhage at the G); then by code. */
export function byName(a: Named, b: Named): number {
  return compareNames(a.name, b.name) || compareText(a.code, b.code)
}

/** The order of two names alone. Example: `compareNames("'s-Gravenhage", 'Groningen')` is below 0. */
export function compareNames(a: string, b: string): number {
  return compareText(sortKey(a), sortKey(b))
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function sortKey(name: string): string {
  const known = sortKeys.get(name)
  if (known !== undefined) return known
  const key = foldName(name).replace(/^'[st][- ]/, '')
  sortKeys.set(name, key)
  return key
}

/** Lower case, no diacritics, one kind of apostrophe. Example: "Súdwest" becomes "sudwest". */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`]/g, "'")
    .toLowerCase()
}
