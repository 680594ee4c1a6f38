import type { KnownSeries } from '../domain/knownSeries.ts'
import type { Row } from '../domain/mergers.ts'
import type { EndedMunicipality, Municipality, MunicipalityCode } from '../domain/municipality.ts'
import { type FoundPlace, findablePlaces, placeFinder } from '../domain/placeIndex.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Selection } from '../domain/view.ts'
import {
  type LinkWarning,
  mostTexts,
  type Part,
  readTexts,
  recogniseAll,
  withWholeNames,
} from './readParameter.ts'
import type { Query } from './searchParams.ts'

interface Shown {
  readonly series: KnownSeries
  readonly quarter: Quarter
  /** Every row of the shown quarter and boundaries. */
  readonly municipalities: readonly Row[]
  /** Others that ended, which a link may name too. */
  readonly former: readonly EndedMunicipality[]
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
  const find = finderIn(shown, () => [
    ...series.municipalities,
    ...series.ended,
    ...series.ended.flatMap(({ successors }) => successors),
  ])
  const choose = ({ code, name, reason, rows }: Found): LinkWarning | undefined => {
    if (rows === undefined) return { kind: 'notInQuarter', municipality: { code, name }, quarter }
    if (reason === undefined) chosen.add(code)
    if (reason?.kind === 'successor') chosen.add(reason.successor.code)
    return reason
  }
  const warnings = readTexts(
    withWholeNames(query, 'municipality', find),
    'municipality',
    (text) => {
      const places = recogniseAll(text, find)
      if (places.length === 0) return { kind: 'unknownValue', key: 'municipality', value: text }
      return places.flatMap((place) => choose(place) ?? [])
    },
  )
  const codes = [...new Set(municipalities.map(({ code }) => code))].filter((code) =>
    chosen.has(code),
  )
  const value: Selection =
    codes.length > 0
      ? { kind: 'some', codes }
      : { kind: 'unknown', values: texts.slice(0, mostTexts) }
  return { value, warnings }
}

/** `mine=GM0010`: the reader's own municipality, also where only another quarter has it, or what it merged into. */
export function resolveMine(query: Query, shown: Shown): Part<MunicipalityCode | undefined> {
  if (query.mine.length === 0) return { value: undefined, warnings: [] }
  const find = finderIn(shown, () => shown.series.municipalities)
  let mine: MunicipalityCode | undefined
  const warnings = readTexts(withWholeNames(query, 'mine', find), 'mine', (text) => {
    const [place, other] = recogniseAll(text, find)
    const reason = place?.reason
    const code = reason?.kind === 'successor' ? reason.successor.code : place?.code
    if (code === undefined) return { kind: 'unknownValue', key: 'mine', value: text }
    if ((mine !== undefined && mine !== code) || other !== undefined) {
      mine ??= code
      return { kind: 'secondChoice', key: 'mine', value: text }
    }
    mine = code
    return reason?.kind === 'successor' ? reason : undefined
  })
  return { value: mine, warnings }
}

/** A municipality of the figures; one without rows has none in the shown quarter. */
type Found = Municipality & Partial<Pick<FoundPlace, 'reason' | 'rows'>>

function finderIn(
  { municipalities, quarter, series, former }: Shown,
  others: () => readonly Municipality[],
) {
  const rows = new Map<string, Found>(
    municipalities.map(({ code, name }) => [code, { code, name, rows: [{ code, name }] }]),
  )
  // Made for the first text that is no code of a row: few links have one, and each press judges the link.
  let find: ((text: string) => Found | undefined) | undefined
  const makeFinder = () => {
    const placesOf = (ended: readonly EndedMunicipality[]) =>
      findablePlaces({ municipalities, quarter, ended })
    return placeFinder<Found>(
      placesOf(series.ended),
      others(),
      placesOf([...series.ended, ...former]),
    )
  }
  return (text: string): Found | undefined => {
    // Only here a number alone is a code.
    const place = /^\d{2,4}$/.test(text) ? `GM${text}` : text
    const row = rows.get(place)
    if (row !== undefined) return row
    find ??= makeFinder()
    const found = find(place)
    // By its name a row is the same place as by its code.
    return found && (rows.get(found.code) ?? found)
  }
}
