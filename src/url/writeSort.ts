import type { SortKey } from '../domain/view.ts'

/** An order as a link says it: `-total,name`. */
export function writeSort(sort: readonly SortKey[]): string {
  return sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(',')
}
