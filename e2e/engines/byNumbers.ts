import { publishedRows } from '../publication.ts'

/** The lines of the publication with the greatest number first, by these columns from the left. */
export function byNumbers(columns: readonly number[]): readonly string[] {
  const numbers = (row: string) => {
    const all = row
      .split(' ')
      .slice(-5)
      .map((one) => Number(one.replaceAll('.', '')))
    return columns.map((column) => all[column - 1] ?? 0)
  }
  return publishedRows.toSorted((one, other) => {
    const [ours, theirs] = [numbers(one), numbers(other)]
    const decisive = ours.findIndex((value, at) => value !== theirs[at])
    return (theirs[decisive] ?? 0) - (ours[decisive] ?? 0)
  })
}
