// The part of nuqs that reads and writes query strings; docs/decisions/0008-links.md says why not the rest.
import { createLoader, createSerializer, parseAsNativeArrayOf, parseAsString } from 'nuqs/server'

/** Parameters of a link, in the order in which they are written. */
export const parameterKeys = [
  'dataset',
  'region',
  'quarter',
  'municipality',
  'sort',
  'columns',
  'measure',
  'boundaries',
  'from',
  'to',
  'lang',
] as const
export type ParameterKey = (typeof parameterKeys)[number]

/** What a link says, before anything is believed: every value of every parameter. */
export type QueryValues = Readonly<Record<ParameterKey, readonly string[]>>

const texts = parseAsNativeArrayOf(parseAsString)

/** nuqs reads every parameter as a list of texts; `readView` judges them. */
const parsers = {
  dataset: texts,
  region: texts,
  quarter: texts,
  municipality: texts,
  sort: texts,
  columns: texts,
  measure: texts,
  boundaries: texts,
  from: texts,
  to: texts,
  lang: texts,
}

/** Parameters in the fixed order; anything else in the address is left out. */
export function canonicalOrder(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    parameterKeys.flatMap((key) => search.getAll(key).map((value) => [key, value])),
  )
}

const load = createLoader(parsers)

/** What a query string says; an absent parameter has no values. */
export function readQueryValues(search: string): QueryValues {
  return load(search)
}

const serialise = createSerializer(parsers, { processUrlSearchParams: canonicalOrder })

/** The query string of these values with its question mark; empty when all are absent. */
export function toQueryString(values: QueryValues): string {
  return serialise(
    Object.fromEntries(
      parameterKeys.map((key) => [key, values[key].length > 0 ? [...values[key]] : null]),
    ),
  )
}
