import { type NumberColumnId, numberColumnIds } from '../domain/profile.ts'
import { defaultView, type SortKey, sortColumnIds } from '../domain/view.ts'
import type { QueryValues } from './parameters.ts'
import { oneOf, type Part, readList, splitCommas } from './readParts.ts'

/** `columns=profile1,total`: the visible number columns, always in the order of the publication. */
export function readColumns(values: QueryValues): Part<readonly NumberColumnId[]> {
  const key = 'columns'
  const { value, notices } = readList(splitCommas(values, key), key, oneOf(numberColumnIds))
  const columns = numberColumnIds.filter((id) => value.includes(id))
  return { value: columns.length > 0 ? columns : defaultView.columns, notices }
}

/** `sort=-total,name`: descending by total, then by name. The first word for a column wins. */
export function readSort(values: QueryValues): Part<readonly SortKey[]> {
  const key = 'sort'
  const used = new Set<string>()
  const { value, notices } = readList(splitCommas(values, key), key, (text) => {
    const sortKey = readSortKey(text)
    if (sortKey === undefined || used.has(sortKey.column)) return undefined
    used.add(sortKey.column)
    return sortKey
  })
  return { value: value.length > 0 ? value : defaultView.sort, notices }
}

function readSortKey(text: string): SortKey | undefined {
  const descending = text.startsWith('-')
  const column = oneOf(sortColumnIds)(descending ? text.slice(1) : text)
  return column === undefined ? undefined : { column, descending }
}
