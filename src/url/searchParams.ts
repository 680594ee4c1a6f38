import { createLoader, createMultiParser, createSerializer, type inferParserType } from 'nuqs'
import { numberColumnIds } from '../domain/counts.ts'

/** What is between two commas of a parameter, repeated or not: `a,b&key=c` is three texts. */
const parseAsTexts = createMultiParser<readonly string[]>({
  parse: (values) => values.flatMap((value) => value.split(',')).filter((text) => text !== ''),
  serialize: (texts) => (texts.length === 0 ? [] : [texts.join(',')]),
  eq: (a, b) => a.length === b.length && a.every((text, index) => text === b[index]),
}).withDefault([])

/** Parameters of a link, in the order in which they are written. Their meaning is given by `resolveView`. */
export const searchParams = {
  dataset: parseAsTexts,
  region: parseAsTexts,
  quarter: parseAsTexts,
  municipality: parseAsTexts,
  sort: parseAsTexts,
  columns: parseAsTexts,
  measure: parseAsTexts,
  boundaries: parseAsTexts,
  from: parseAsTexts,
  to: parseAsTexts,
  rows: parseAsTexts,
  mine: parseAsTexts,
  compare: parseAsTexts,
  order: parseAsTexts,
  coverage: parseAsTexts,
  ranksort: parseAsTexts,
  lang: parseAsTexts,
}

export type ParameterKey = keyof typeof searchParams

/** What a link says, before anything is believed: the texts of each parameter. */
export type Query = inferParserType<typeof searchParams>

export function isParameterKey(text: string): text is ParameterKey {
  return Object.hasOwn(searchParams, text)
}

/** What a query string says; an absent parameter has no texts. */
export const readQuery: (search: string) => Query = createLoader(searchParams)

/** The query string with its question mark; empty when every parameter is absent. */
export const serializeQuery: (query: Partial<Query>) => string = createSerializer(searchParams)

/** For every change of the address: known parameters only, in their order. */
export function sortSearchParams(search: URLSearchParams): URLSearchParams {
  const keys = Object.keys(searchParams)
  const entries = [...search].filter(([key]) => isParameterKey(key))
  return new URLSearchParams(entries.toSorted(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)))
}

const defaultTexts: Partial<Record<ParameterKey, string>> = {
  dataset: 'published',
  measure: 'count',
  boundaries: 'published',
  sort: 'name',
  columns: numberColumnIds.join(),
  order: 'share',
  rows: 'first',
  coverage: 'percent',
  ranksort: '-coverage',
  lang: 'nl',
}

/**
 * True for a link to the start page: it says nothing but what is the default anyway, or what the start page
 * shows. Example: `?lang=nl`, and for that of Groningen `?region=AM01`.
 */
export function isStartSearch(search: string, start: Partial<Record<ParameterKey, string>> = {}) {
  const texts = { ...defaultTexts, ...start }
  return [...new URLSearchParams(search)].every(
    ([key, value]) => isParameterKey(key) && texts[key] === value,
  )
}
