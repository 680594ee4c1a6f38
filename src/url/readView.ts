import type { KnownSeries } from '../domain/knownSeries.ts'
import { foldName } from '../domain/municipalityOrder.ts'
import type { Area } from '../domain/place.ts'
import { isQuarter, type Quarter } from '../domain/quarter.ts'
import { regroup } from '../domain/regroup.ts'
import { type DataSet, defaultView, type View } from '../domain/view.ts'
import type { LinkNotice } from './linkNotice.ts'
import type { QueryValues } from './parameters.ts'
import { readColumns, readSort } from './readColumns.ts'
import { oneOf, type Part, readChoice } from './readParts.ts'
import { readSelection } from './readSelection.ts'

/** What is known when a link is judged; parts that need data not yet here are left unjudged. */
export interface Known {
  readonly dataSets: readonly DataSet[]
  /** Regions and country of the data set; the default one is first. */
  readonly areas?: readonly Area[] | undefined
  /** The quarters and municipalities of the area. */
  readonly series?: KnownSeries | undefined
}

export interface Reading {
  readonly view: View
  readonly notices: readonly LinkNotice[]
}

/**
 * Reads a link. Never throws and trusts nothing: each part is judged alone, good parts are kept and
 * the others are named. A part that says what is the default anyway is left out of the view.
 */
export function readView(values: QueryValues, known: Known): Reading {
  const notices: LinkNotice[] = []
  const take = <T>(part: Part<T>): T => {
    notices.push(...part.notices)
    return part.value
  }
  const dataSet = take(readChoice(values, 'dataset', oneOf(known.dataSets)))
  const region = take(readRegion(values, known))
  const quarter = take(readQuarter(values, known))
  const boundaries =
    take(readChoice(values, 'boundaries', oneOf(['published', 'current']))) ??
    defaultView.boundaries
  const view: View = {
    dataSet: dataSet ?? defaultView.dataSet,
    ...(region === undefined || region.code === known.areas?.at(0)?.code
      ? {}
      : { region: region.code }),
    ...(quarter === undefined || quarter === latestOf(known) ? {} : { quarter }),
    selection: take(readMunicipalities(values, known, quarter, boundaries)),
    sort: take(readSort(values)),
    columns: take(readColumns(values)),
    measure: take(readChoice(values, 'measure', oneOf(['count', 'share']))) ?? defaultView.measure,
    boundaries,
    ...take(readRange(values, known)),
    language: take(readChoice(values, 'lang', oneOf(['nl', 'en']))) ?? defaultView.language,
  }
  return { view, notices }
}

function readRegion(values: QueryValues, { areas }: Known): Part<Area | undefined> {
  if (areas === undefined) return { value: undefined, notices: [] }
  return readChoice(values, 'region', (text) => {
    const folded = foldName(text)
    return areas.find(({ code, name }) => code === text || foldName(name) === folded)
  })
}

function readQuarter(values: QueryValues, { series }: Known): Part<Quarter | undefined> {
  if (series === undefined) return { value: undefined, notices: [] }
  return readChoice(values, 'quarter', (text) =>
    isQuarter(text) && series.quarters.includes(text) ? text : undefined,
  )
}

/**
 * An end of the range. A quarter without a publication stands for the nearest published one inside the
 * range: the figures are the same, and another area may well have published it.
 */
function readEnd(
  values: QueryValues,
  key: 'from' | 'to',
  { series }: Known,
): Part<Quarter | undefined> {
  if (series === undefined) return { value: undefined, notices: [] }
  const { quarters } = series
  const [first] = quarters
  const last = quarters.at(-1)
  return readChoice(values, key, (text) => {
    if (!isQuarter(text) || first === undefined || last === undefined) return undefined
    if (text < first || text > last) return undefined
    return key === 'from'
      ? quarters.find((quarter) => quarter >= text)
      : quarters.findLast((quarter) => quarter <= text)
  })
}

function readRange(values: QueryValues, known: Known): Part<Pick<View, 'from' | 'to'>> {
  const from = readEnd(values, 'from', known)
  const to = readEnd(values, 'to', known)
  const notices = [...from.notices, ...to.notices]
  if (from.value !== undefined && to.value !== undefined && from.value > to.value) {
    const emptyRange = { kind: 'emptyRange', from: from.value, to: to.value } as const
    return { value: {}, notices: [...notices, emptyRange] }
  }
  const range = {
    ...(from.value === undefined ? {} : { from: from.value }),
    ...(to.value === undefined ? {} : { to: to.value }),
  }
  return { value: range, notices }
}

function readMunicipalities(
  values: QueryValues,
  { series }: Known,
  chosen: Quarter | undefined,
  boundaries: View['boundaries'],
): Part<View['selection']> {
  const quarter = chosen ?? series?.quarters.at(-1)
  if (series === undefined || quarter === undefined) {
    return { value: defaultView.selection, notices: [] }
  }
  const rows = series.rowsIn(quarter)
  if (rows === undefined) return { value: defaultView.selection, notices: [] }
  const municipalities = boundaries === 'current' ? regroup(rows, quarter, series.ended) : rows
  return readSelection(values, { series, quarter, boundaries, municipalities })
}

function latestOf({ series }: Known): Quarter | undefined {
  return series?.quarters.at(-1)
}
