import { numberColumnIds } from '../domain/counts.ts'
import { type AreaCode, country, nameInCode } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import {
  type DataSet,
  defaultView,
  type Language,
  type SortKey,
  type View,
} from '../domain/view.ts'
import { type Query, serializeQuery } from './searchParams.ts'

/** The parameters of a view; what is the default has none. `resolveView` of the result gives the view back. */
export function viewToQuery(view: View): Query {
  const unlessDefault = (
    key: 'dataSet' | 'measure' | 'boundaries' | 'rows' | 'order' | 'coverageUnit' | 'language',
  ) => (view[key] === defaultView[key] ? [] : [view[key]])
  const { selection } = view
  return {
    dataset: unlessDefault('dataSet'),
    region: optional(view.region && inLink(view.region)),
    quarter: optional(view.quarter),
    municipality:
      selection.kind === 'all'
        ? []
        : selection.kind === 'some'
          ? selection.codes.map(inLink)
          : selection.values,
    sort: sortUnlessDefault(view.sort, defaultView.sort),
    columns: view.columns.length === numberColumnIds.length ? [] : view.columns,
    measure: unlessDefault('measure'),
    boundaries: unlessDefault('boundaries'),
    from: optional(view.from),
    to: optional(view.to),
    rows: unlessDefault('rows'),
    mine: optional(view.mine && inLink(view.mine)),
    compare: view.compare.map(inLink),
    order: unlessDefault('order'),
    coverage: unlessDefault('coverageUnit'),
    ranksort: sortUnlessDefault(view.rankSort, defaultView.rankSort),
    lang: unlessDefault('language'),
  }
}

/** The query string of a view, with its question mark; empty for the default view. */
export function serializeView(view: View): string {
  return serializeQuery(viewToQuery(view))
}

/** A link to a view from any other view: `?measure=share`. It is the same wherever the site stands. */
export function linkTo(view: View): string {
  return serializeView(view) || './'
}

/** A link that leaves the page: with data set, region and quarter it shows the same after the next publication. */
export function pinnedLink(
  view: View,
  shown: { readonly quarter: Quarter; readonly area: { readonly code: AreaCode } },
): string {
  return serializeQuery({
    ...viewToQuery(view),
    dataset: [view.dataSet],
    region: [inLink(shown.area.code)],
    quarter: [shown.quarter],
  })
}

/** The whole address of a link, for where it leaves the page: a message, a file, a sheet of paper. */
export function addressOf(link: string): string {
  return new URL(link, location.href).href
}

/** The start page of a data set, in the language of the query: its places and quarters are others. */
export function linkToDataSet(query: Query, dataSet: DataSet): string {
  return serializeQuery({ ...viewToQuery({ ...defaultView, dataSet }), lang: query.lang }) || './'
}

/** What a query asks for, judged or not, in another language. */
export function linkInLanguage(query: Query, language: Language): string {
  const lang = language === defaultView.language ? [] : [language]
  return serializeQuery({ ...query, lang }) || './'
}

export type PlainPage =
  | 'over'
  | 'begrippen'
  | 'open-data'
  | 'toegankelijkheid'
  | 'privacy'
  | 'controles'

/** Its address from the top of the site: `begrippen/`, in English `begrippen/en/`. */
export function plainPageAddress(page: PlainPage, language: Language): string {
  return language === 'nl' ? `${page}/` : `${page}/${language}/`
}

/**
 * The checks of a publication, from the top of the site: `controles/?publication=AM01/2020-Q3`; of every one where
 * there is no region. Undefined in the synthetic set, which has no publications.
 */
export function checksAddress(
  { dataSet, language }: Pick<View, 'dataSet' | 'language'>,
  region: AreaCode,
  quarter: Quarter,
): string | undefined {
  if (dataSet === 'demo') return undefined
  const page = plainPageAddress('controles', language)
  if (region === country.code) return page
  return `${page}?publication=${encodeURI(region)}/${quarter}${dataSet === 'published' ? '' : `&dataset=${dataSet}`}`
}

/** The way from an address on the site to its top: from `begrippen/en/` it is `../../`. */
export function toTop(address: string): string {
  return '../'.repeat(address.split('/').length - 1)
}

/** A place without a code goes by its name; a comma would end it in a list, and names are found without. */
const inLink = (code: string) => nameInCode(code)?.replaceAll(',', '') ?? code

const optional = (value: string | undefined) => (value === undefined ? [] : [value])

function sortUnlessDefault(sort: readonly SortKey<string>[], usual: readonly SortKey<string>[]) {
  const write = (keys: readonly SortKey<string>[]): readonly string[] =>
    keys.map(({ column, descending }) => `${descending ? '-' : ''}${column}`)
  return write(sort).join() === write(usual).join() ? [] : write(sort)
}
