import type { KnownSeries } from '../domain/knownSeries.ts'
import { foldName } from '../domain/municipalityOrder.ts'
import { type Municipality, type MunicipalityCode, successorIn } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Boundaries, Selection } from '../domain/view.ts'
import type { LinkNotice } from './linkNotice.ts'
import type { QueryValues } from './parameters.ts'
import { mostValues, type Part } from './readParts.ts'

/** What a municipality in a link is judged against. */
export interface Shown {
  readonly series: KnownSeries
  readonly quarter: Quarter
  readonly boundaries: Boundaries
  /** Every municipality of the shown quarter and boundaries. */
  readonly municipalities: readonly Municipality[]
}

type Verdict =
  | { readonly code: MunicipalityCode; readonly notice?: LinkNotice }
  | { readonly code?: undefined; readonly notice: LinkNotice }

/**
 * `municipality=GM0014`, repeatable; an exact name is accepted too. A code that ended in a whole
 * merger leads to its successor. When nothing is known, the selection stays `unknown`: the reader
 * asked for something, so showing everything would be wrong.
 */
export function readSelection(values: QueryValues, shown: Shown): Part<Selection> {
  const texts = [...new Set(values.municipality)].filter((text) => text !== '')
  if (texts.length === 0) return { value: { kind: 'all' }, notices: [] }
  const verdicts = texts.slice(0, mostValues).map((text) => judge(text, shown))
  const notices = verdicts.flatMap(({ notice }) => (notice === undefined ? [] : [notice]))
  const left = texts.length - mostValues
  if (left > 0) notices.push({ kind: 'tooMany', key: 'municipality', left })
  const chosen = new Set(verdicts.map(({ code }) => code))
  const codes = shown.municipalities.map(({ code }) => code).filter((code) => chosen.has(code))
  const value: Selection =
    codes.length > 0
      ? { kind: 'some', codes }
      : { kind: 'unknown', values: texts.slice(0, mostValues) }
  return { value, notices }
}

function judge(text: string, shown: Shown): Verdict {
  const direct = find(text, shown.municipalities)
  if (direct !== undefined) return { code: direct.code }
  const { series, quarter, boundaries } = shown
  const ended = find(text, series.ended)
  if (ended !== undefined) {
    const target = boundaries === 'current' ? undefined : quarter
    const successor = successorIn(ended, target, series.ended)
    const row = shown.municipalities.find(({ code }) => code === successor?.code)
    if (row !== undefined) {
      return { code: row.code, notice: { kind: 'successor', municipality: ended, successor: row } }
    }
    if (ended.successors.length > 1) return { notice: { kind: 'split', municipality: ended } }
  }
  const successors = series.ended.flatMap((municipality) => municipality.successors)
  const other = find(text, [...series.municipalities, ...series.ended, ...successors])
  return other === undefined
    ? { notice: { kind: 'unknownValue', key: 'municipality', value: text } }
    : { notice: { kind: 'notInQuarter', municipality: other, quarter } }
}

function find<T extends Municipality>(text: string, municipalities: readonly T[]): T | undefined {
  const folded = foldName(text)
  return (
    municipalities.find(({ code }) => code === text) ??
    municipalities.find(({ name }) => foldName(name) === folded)
  )
}
