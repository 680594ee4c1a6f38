import { numberColumnIds } from '../domain/counts.ts'
import type { KnownSeries } from '../domain/knownSeries.ts'
import { applyMergers } from '../domain/mergers.ts'
import {
  type Area,
  country,
  type EndedMunicipality,
  type RegionCode,
} from '../domain/municipality.ts'
import { placeFinder } from '../domain/placeIndex.ts'
import { type Quarter, readQuarter } from '../domain/quarter.ts'
import {
  chartOrders,
  type DataSet,
  defaultView,
  type Language,
  mostCompared,
  rankingColumnIds,
  type SortKey,
  sortColumnIds,
  type View,
} from '../domain/view.ts'
import {
  type LinkWarning,
  type Part,
  readChoice,
  readList,
  withWholeNames,
} from './readParameter.ts'
import { resolveMine, resolveSelection } from './resolveSelection.ts'
import type { ParameterKey, Query } from './searchParams.ts'

/** What is known when a link is judged; parts that need data not yet here are left unjudged. */
export interface Known {
  readonly dataSets: readonly DataSet[]
  /** Regions and country of the data set; the default one is first. */
  readonly areas?: readonly Area[] | undefined
  /** The quarters and municipalities of the area. */
  readonly series?: KnownSeries | undefined
  /** Municipalities of the whole country that ended; loaded only for a link that `asksForPlaces`. */
  readonly former?: readonly EndedMunicipality[] | undefined
}

export interface ResolvedView {
  readonly view: View
  readonly warnings: readonly LinkWarning[]
}

/**
 * The view that a link asks for. Never throws and trusts nothing: each part is judged alone, good parts are
 * kept and the others are named. A part that says what is the default anyway is left out of the view.
 */
export function resolveView(query: Query, known: Known): ResolvedView {
  const warnings: LinkWarning[] = []
  const take = <T>(part: Part<T>): T => {
    warnings.push(...part.warnings)
    return part.value
  }
  const choice = <const T extends string>(key: ParameterKey, words: readonly T[]): T | undefined =>
    take(readChoice(query, key, oneOf(words)))
  const region = take(readRegion(query, known))
  const area = region ?? known.areas?.at(0)
  // Only the table of the country has a column of regions.
  const isRegion = area !== undefined && area.code !== country.code
  const quarter = take(readShownQuarter(query, known))
  const boundaries = choice('boundaries', ['published', 'current']) ?? defaultView.boundaries
  const { selection, ...mine } = take(readPlaces(query, known, quarter, boundaries))
  const view: View = {
    dataSet: choice('dataset', known.dataSets) ?? defaultView.dataSet,
    ...(region === undefined || region.code === known.areas?.at(0)?.code
      ? {}
      : { region: region.code }),
    ...(quarter === undefined || quarter === known.series?.quarters.at(-1) ? {} : { quarter }),
    selection,
    sort:
      take(
        readSort(
          query,
          'sort',
          sortColumnIds.filter((id) => !(isRegion && id === 'region')),
        ),
      ) ?? defaultView.sort,
    columns: take(readColumns(query)),
    measure: choice('measure', ['count', 'share']) ?? defaultView.measure,
    boundaries,
    ...take(readRange(query, known)),
    rows: choice('rows', ['first', 'all']) ?? defaultView.rows,
    ...mine,
    compare: take(readCompared(query, known, area)),
    order: choice('order', chartOrders) ?? defaultView.order,
    coverageUnit: choice('coverage', ['percent', 'people']) ?? defaultView.coverageUnit,
    rankSort: take(readSort(query, 'ranksort', rankingColumnIds)) ?? defaultView.rankSort,
    language: take(readChoice(query, 'lang', readLanguage)) ?? defaultView.language,
  }
  return { view, warnings }
}

function oneOf<const T extends string>(words: readonly T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => looksOf(word) === looksOf(text))
}

/** A word without signs between its letters, and with one sign for `1`, `l` and `I`: `profile-l` is `profile1`. */
function looksOf(word: string): string {
  const bare = word.toLowerCase().replace(/(?<=\w)(?:, ?|[\s_-])(?=[a-z\d])/g, '')
  return bare.replace(/[1i]/g, 'l').replaceAll('0', 'o')
}

/** Also in its own word or the other one, and without the country that programs add, as in `en-GB`. */
function readLanguage(text: string): Language | undefined {
  if (/^(?:nederlands|dutch|nld)$/i.test(text)) return 'nl'
  if (/^(?:engels|english|eng)$/i.test(text)) return 'en'
  return oneOf(['nl', 'en'])(text.replace(/[-_][a-z]{2}(?:\.[\w-]+)?$/i, ''))
}

function readRegion(query: Query, { areas }: Known): Part<Area | undefined> {
  if (areas === undefined) return { value: undefined, warnings: [] }
  const find = placeFinder(areas)
  return readChoice(withWholeNames(query, 'region', find), 'region', find)
}

/** The page's own area and the whole country, which is drawn anyway, are no regions to add: not a word of them. */
function readCompared(
  query: Query,
  { areas }: Known,
  own: Area | undefined,
): Part<readonly RegionCode[]> {
  if (areas === undefined) return { value: [], warnings: [] }
  const find = placeFinder(areas)
  const { value: codes, warnings } = readList(query, 'compare', (text) => find(text)?.code)
  const value = codes.filter((code) => code !== country.code).filter((code) => code !== own?.code)
  const left = value.length - mostCompared
  const surplus = left > 0 ? [{ kind: 'tooMany', key: 'compare', left } as const] : []
  return { value: value.slice(0, mostCompared), warnings: [...warnings, ...surplus] }
}

function readShownQuarter(query: Query, { series }: Known): Part<Quarter | undefined> {
  if (series === undefined) return { value: undefined, warnings: [] }
  const find = (text: string) => {
    const quarter = readQuarter(text)
    return series.quarters.find((one) => one === quarter)
  }
  return readChoice(withWholeNames(query, 'quarter', find), 'quarter', find)
}

/**
 * An end of the range. A quarter without a publication stands for the nearest published one inside the
 * range: the charts are the same, and another area may well have published it.
 */
function readEnd(query: Query, key: 'from' | 'to', { series }: Known): Part<Quarter | undefined> {
  if (series === undefined) return { value: undefined, warnings: [] }
  const { quarters } = series
  const [first] = quarters
  const last = quarters.at(-1)
  return readChoice(query, key, (given) => {
    const text = readQuarter(given)
    if (text === undefined || first === undefined || last === undefined) return undefined
    if (text < first || text > last) return undefined
    return key === 'from'
      ? quarters.find((quarter) => quarter >= text)
      : quarters.findLast((quarter) => quarter <= text)
  })
}

function readRange(query: Query, known: Known): Part<Pick<View, 'from' | 'to'>> {
  const from = readEnd(query, 'from', known)
  const to = readEnd(query, 'to', known)
  const warnings = [...from.warnings, ...to.warnings]
  if (from.value !== undefined && to.value !== undefined && from.value > to.value) {
    const emptyRange = { kind: 'emptyRange', from: from.value, to: to.value } as const
    return { value: {}, warnings: [...warnings, emptyRange] }
  }
  const range = {
    ...(from.value === undefined ? {} : { from: from.value }),
    ...(to.value === undefined ? {} : { to: to.value }),
  }
  return { value: range, warnings }
}

/** The municipalities of a link; nothing is judged before the figures are here. */
function readPlaces(
  query: Query,
  { series, former = [] }: Known,
  chosen: Quarter | undefined,
  boundaries: View['boundaries'],
): Part<Pick<View, 'selection' | 'mine'>> {
  const quarter = chosen ?? series?.quarters.at(-1)
  const rows = quarter === undefined ? undefined : series?.rowsIn(quarter)
  if (series === undefined || quarter === undefined || rows === undefined) {
    return { value: { selection: defaultView.selection }, warnings: [] }
  }
  const municipalities = boundaries === 'current' ? applyMergers(rows, quarter, series.ended) : rows
  const shown = { series, quarter, municipalities, former }
  const selection = resolveSelection(query, shown)
  const mine = resolveMine(query, shown)
  return {
    value: {
      selection: selection.value,
      ...(mine.value === undefined ? {} : { mine: mine.value }),
    },
    warnings: [...selection.warnings, ...mine.warnings],
  }
}

/** `columns=profile1,total`: the visible number columns, always in the order of the publication. */
function readColumns(query: Query): Part<View['columns']> {
  const find = oneOf(numberColumnIds)
  const { value, warnings } = readList(withWholeNames(query, 'columns', find), 'columns', find)
  const columns = numberColumnIds.filter((id) => value.includes(id))
  return { value: columns.length > 0 ? columns : defaultView.columns, warnings }
}

/** `sort=-total,name`: descending by total, then by name. The first word for a column wins. */
function readSort<const Column extends string>(
  query: Query,
  key: 'sort' | 'ranksort',
  columns: readonly Column[],
): Part<readonly SortKey<Column>[] | undefined> {
  const used = new Set<string>()
  const findColumn = oneOf(columns)
  const find = (text: string) => findColumn(text.replace(/^-/, ''))
  const whole = withWholeNames(query, key, find)
  const { value, warnings } = readList(whole, key, (text): SortKey<Column> | undefined => {
    const descending = text.startsWith('-')
    const column = find(text)
    if (column === undefined || used.has(column)) return undefined
    used.add(column)
    return { column, descending }
  })
  return { value: value.length > 0 ? value : undefined, warnings }
}
