import type { Row } from './mergers.ts'
import type { MunicipalityCode } from './municipality.ts'
import { totalOf } from './view.ts'

/**
 * The place of a municipality by people in Sonar, the largest first; those with as many share one, and rows of two
 * regions are added up. Example: Oldambt, with 593 people in `2020-Q3`, is fourth of Groningen's sixteen.
 */
export function placeBySize(rows: readonly Row[], code: MunicipalityCode) {
  const own = rows.filter((one) => one.code === code)
  const [row] = own
  if (row === undefined) return undefined
  const counts = totalOf(own)
  const larger = rows.filter((one) => one.code !== code && one.total > counts.total)
  return { row: { ...row, ...counts }, place: 1 + larger.length }
}
