import { parameterKeys, type QueryValues } from '../url/parameters.ts'

/** What the page reads from a query string: every value of every known parameter. */
export function queryValuesOf(search: string): QueryValues {
  const all = new URLSearchParams(search)
  const none: QueryValues = {
    dataset: [],
    region: [],
    quarter: [],
    municipality: [],
    sort: [],
    columns: [],
    measure: [],
    boundaries: [],
    from: [],
    to: [],
    lang: [],
  }
  return { ...none, ...Object.fromEntries(parameterKeys.map((key) => [key, all.getAll(key)])) }
}
