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

/** What a query string says; an absent parameter has no values. */
export function readQueryValues(search: string): QueryValues {
  const all = new URLSearchParams(search)
  return {
    dataset: all.getAll('dataset'),
    region: all.getAll('region'),
    quarter: all.getAll('quarter'),
    municipality: all.getAll('municipality'),
    sort: all.getAll('sort'),
    columns: all.getAll('columns'),
    measure: all.getAll('measure'),
    boundaries: all.getAll('boundaries'),
    from: all.getAll('from'),
    to: all.getAll('to'),
    lang: all.getAll('lang'),
  }
}

/** The query string of these values with its question mark; empty when all are absent. */
export function toQueryString(values: QueryValues): string {
  const query = parameterKeys.flatMap((key) =>
    values[key].map((value) => `${key}=${encode(value)}`),
  )
  return query.length === 0 ? '' : `?${query.join('&')}`
}

/** What would end a value, or the link in a text; the rest stays as a reader can read it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an address may hold them, and must not as they are
const unsafe = /[%+#&"'`<>\x00-\x1f]/g

function encode(value: string): string {
  const code = (letter: string): string =>
    `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return value.replace(unsafe, code).replaceAll(' ', '+')
}
