import { useQueryStates } from 'nuqs'
import { parameterKeys, parsers, type QueryValues } from './parameters.ts'

/** How a change is kept: a choice adds a history entry, tidying up the address does not. */
type History = 'push' | 'replace'

/** Values of the address, and the way to change some of them. */
export function useQueryValues(): readonly [
  QueryValues,
  (changes: Partial<QueryValues>, history: History) => void,
] {
  const [values, setValues] = useQueryStates(parsers)
  const change = (changes: Partial<QueryValues>, history: History): void => {
    const entries = parameterKeys.flatMap((key) => {
      const value = changes[key]
      return value === undefined ? [] : [[key, value.length > 0 ? [...value] : null] as const]
    })
    void setValues(Object.fromEntries(entries), { history })
  }
  return [values, change]
}
