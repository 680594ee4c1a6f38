import type { Row } from './mergers.ts'
import type { MunicipalityCode } from './municipality.ts'

/** The place of a row by people in Sonar, the largest first; rows with as many share a place. */
export interface PlaceBySize {
  readonly row: Row
  readonly place: number
}

/**
 * Where a municipality stands among all rows; `undefined` when it has none.
 * Example: Oldambt, with 593 people in `2020-Q3`, is fourth of Groningen's sixteen.
 */
export function placeBySize(rows: readonly Row[], code: MunicipalityCode): PlaceBySize | undefined {
  const row = rows.find((one) => one.code === code)
  if (row === undefined) return undefined
  return { row, place: 1 + rows.filter(({ total }) => total > row.total).length }
}
