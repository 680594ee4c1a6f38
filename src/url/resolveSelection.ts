import type { KnownSeries } from '../domain/knownSeries.ts'
import type { Row } from '../domain/mergers.ts'
import type { MunicipalityCode } from '../domain/municipality.ts'
import { indexPlaces, placeFinder } from '../domain/placeIndex.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Selection } from '../domain/view.ts'
import {
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
  /** Every row of the shown quarter and boundaries. */
  readonly municipalities: readonly Row[]
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
  const { municipalities, quarter, series } = shown
  const findShown = placeFinder(indexPlaces({ municipalities, quarter, ended: series.ended }))
  const findOther = placeFinder([
    ...series.municipalities,
    ...series.ended,
    ...series.ended.flatMap(({ successors }) => successors),
  ])
  const judge = (text: string): Verdict => {
    const found = recogniseMended(text, findShown)
    if (found?.reason?.kind === 'successor') {
      return { code: found.reason.successor.code, warning: found.reason }
    }
    if (found !== undefined) {
      return found.reason === undefined ? { code: found.code } : { warning: found.reason }
    }
    const other = recogniseMended(text, findOther)
    return {
      warning:
        other === undefined
          ? { kind: 'unknownValue', key: 'municipality', value: text }
          : { kind: 'notInQuarter', municipality: other, quarter },
    }
  }
  const warnings = readTexts(query, 'municipality', (text) => {
    const { code, warning } = judge(text)
    if (code !== undefined) chosen.add(code)
    return warning
  })
  const codes = municipalities.map(({ code }) => code).filter((code) => chosen.has(code))
  const value: Selection =
    codes.length > 0
      ? { kind: 'some', codes }
      : { kind: 'unknown', values: texts.slice(0, mostTexts) }
  return { value, warnings }
}

/**
 * `mine=GM0010`: the reader's own municipality. It stays where only another quarter has it; one that ended in
 * a whole merger leads to its successor.
 */
export function resolveMine(query: Query, shown: Shown): Part<MunicipalityCode | undefined> {
  const { municipalities, quarter, series } = shown
  const findShown = placeFinder(indexPlaces({ municipalities, quarter, ended: series.ended }))
  const findOther = placeFinder(series.municipalities)
  let mine: MunicipalityCode | undefined
  const warnings = readTexts(query, 'mine', (text) => {
    const place = recogniseMended(text, findShown)
    const reason = place?.reason
    const code =
      reason?.kind === 'successor'
        ? reason.successor.code
        : (place ?? recogniseMended(text, findOther))?.code
    if (code === undefined) return { kind: 'unknownValue', key: 'mine', value: text }
    if (mine !== undefined && mine !== code) {
      return { kind: 'secondChoice', key: 'mine', value: text }
    }
    mine = code
    return reason?.kind === 'successor' ? reason : undefined
  })
  return { value: mine, warnings }
}

interface Verdict {
  readonly code?: MunicipalityCode
  readonly warning?: LinkWarning
}
