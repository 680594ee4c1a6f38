import { columnSums, isCoverageRounding, rowSums } from './checkSums.ts'
import { type Counts, countOf, numberColumnIds, sumOf } from './counts.ts'
import { coverage } from './coverage.ts'
import type { Municipality } from './municipality.ts'
import type { Publication, PublicationCounts } from './publication.ts'
import { membersIn, regions } from './reference/referencePlaces.ts'

/** The checks of a publication, in the order in which they are told. */
export const checkNames = [
  'rows',
  'columns',
  'total',
  'rounding',
  'register',
  'municipalities',
  'document',
] as const

export type CheckName = (typeof checkNames)[number]

/** Everything that can be worked out again from one publication, with the numbers. All counts are people. */
export type Proof = ReturnType<typeof proofOf>

/** How many of its checks hold. */
export function checksHeld({ checks }: Pick<Proof, 'checks'>): number {
  return checkNames.filter((name) => checks[name]).length
}

/** Works out every check of a publication. Example: of Groningen, 2020-Q3, 16 of 16 rows add up. */
export function proofOf(publication: Publication) {
  const { lines, regionTotal, registerTotal, reportedCoverage, source } = publication
  // Each row with its line in the document, from 1, and its four counts added up.
  const proved = <T extends Counts>(row: T, line: number | undefined) => ({
    ...row,
    line,
    sum: sumOf(row.counts),
    holds: rowSums(row).length === 0,
  })
  const rows = publication.rows.map((row, index) => proved(row, lines?.rows[index]))
  const total = proved(regionTotal, lines?.regionTotal)
  const wrong = columnSums(publication.rows, regionTotal).map(({ column }) => column)
  const columns = numberColumnIds.map((id) => ({
    id,
    sum: rows.reduce((people, row) => people + countOf(row, id), 0),
    holds: !wrong.includes(id),
  }))
  const { areOnce, ...places } = placesOf(publication)
  const checks: Readonly<Record<CheckName, boolean>> = {
    rows: rows.every(({ holds }) => holds),
    columns: wrong.length === 0,
    total: total.holds,
    rounding: isCoverageRounding(reportedCoverage, regionTotal.total, registerTotal),
    register: registerTotal >= regionTotal.total,
    municipalities:
      places.isRegionKnown && places.unknown.length + places.missing.length === 0 && areOnce,
    document: /[^0]/.test(source.sha256),
  }
  // From `lowest` to `highest` per cent rounds to the printed percentage; `share` is 0–1, absent on fewer than ten.
  const rounding = {
    lowest: Math.max(0, reportedCoverage - 0.5),
    highest: Math.min(100, reportedCoverage + 0.5),
    share: coverage(regionTotal.total, registerTotal),
  }
  return { checks, rows, columns, total, rounding, ...places }
}

/** The rows against the lists of CBS of the quarter: of the region, or where they do not know it of the country. */
function placesOf({ region, quarter, rows }: PublicationCounts) {
  const known = regions.find(({ code }) => code === region.code)
  const members = (known === undefined ? regions : [known]).flatMap((one) =>
    membersIn(one, quarter),
  )
  const codes = rows.map(({ code }) => code)
  const unknown: readonly Municipality[] = rows.filter(
    ({ code }) => !members.some((member) => member.code === code),
  )
  // One that the sources place in two regions may have its row in the other.
  const missing: readonly Municipality[] = members.filter(
    ({ code, certain }) => known && certain && !codes.includes(code),
  )
  return {
    /** Rows that are no municipality of the region in that quarter, and municipalities without a row. */
    unknown,
    missing,
    /** False for a region that the lists do not know, and that the reader accepted as printed. */
    isRegionKnown: known !== undefined,
    areOnce: new Set(codes).size === codes.length,
  }
}
