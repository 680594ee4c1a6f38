import type { KnownSeries } from '../domain/knownSeries.ts'
import { type Municipality, type MunicipalityCode, successorOf } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Boundaries, Selection } from '../domain/view.ts'
import {
  findPlace,
  type LinkWarning,
  mostTexts,
  type Part,
  readTexts,
  recogniseMended,
} from './readParameter.ts'
import type { Query } from './searchParams.ts'

/** What a municipality in a link is judged against. */
interface Shown {
  readonly series: KnownSeries
  readonly quarter: Quarter
  readonly boundaries: Boundaries
  /** Every municipality of the shown quarter and boundaries. */
  readonly municipalities: readonly Municipality[]
}

/**
 * `municipality=GM0014,GM1952`; exact names are accepted too. A code that ended in a whole merger leads to
 * its successor. When nothing is known, the selection stays `unknown`: the reader asked for something, so
 * showing everything would be wrong.
 */
export function resolveSelection(query: Query, shown: Shown): Part<Selection> {
  const texts = [...new Set(query.municipality)]
  if (texts.length === 0) return { value: { kind: 'all' }, warnings: [] }
  const chosen = new Set<MunicipalityCode>()
  const warnings = readTexts(query, 'municipality', (text) => {
    const { code, warning } = judge(text, shown)
    if (code !== undefined) chosen.add(code)
    return warning
  })
  const codes = shown.municipalities.map(({ code }) => code).filter((code) => chosen.has(code))
  const value: Selection =
    codes.length > 0
      ? { kind: 'some', codes }
      : { kind: 'unknown', values: texts.slice(0, mostTexts) }
  return { value, warnings }
}

interface Verdict {
  readonly code?: MunicipalityCode
  readonly warning?: LinkWarning
}

function judge(text: string, shown: Shown): Verdict {
  const { series, quarter, boundaries } = shown
  const find = <T extends Municipality>(places: readonly T[]): T | undefined =>
    recogniseMended(text, (one) => findPlace(one, places))
  const direct = find(shown.municipalities)
  if (direct !== undefined) return { code: direct.code }
  const ended = find(series.ended)
  if (ended !== undefined) {
    const target = boundaries === 'current' ? undefined : quarter
    const successor = successorOf(ended, target, series.ended)
    const row = shown.municipalities.find(({ code }) => code === successor?.code)
    if (row !== undefined) {
      return { code: row.code, warning: { kind: 'successor', municipality: ended, successor: row } }
    }
    if (ended.successors.length > 1) return { warning: { kind: 'split', municipality: ended } }
  }
  const successors = series.ended.flatMap((municipality) => municipality.successors)
  const other = find([...series.municipalities, ...series.ended, ...successors])
  return {
    warning:
      other === undefined
        ? { kind: 'unknownValue', key: 'municipality', value: text }
        : { kind: 'notInQuarter', municipality: other, quarter },
  }
}
