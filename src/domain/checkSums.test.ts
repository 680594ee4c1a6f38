import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { checkSums, columnSums, registerFindings } from './checkSums.ts'
import { type ProfileCounts, sumOf } from './counts.ts'
import type { MunicipalityCode } from './municipality.ts'
import type { Publication } from './publication.ts'

function withRow(
  code: MunicipalityCode,
  change: { readonly counts?: ProfileCounts; readonly total?: number },
  publication: Publication = groningen2020Q3,
): Publication {
  const rows = publication.rows.map((row) => (row.code === code ? { ...row, ...change } : row))
  return { ...publication, rows }
}

describe('the checks of a publication', () => {
  it('find nothing in the real publication', () => {
    expect(checkSums(groningen2020Q3)).toEqual([])
  })

  it('find rows whose counts do not add up, though every column does', () => {
    const publication = withRow('GM0010', { total: 338 }, withRow('GM0106', { total: 984 }))
    expect(checkSums(publication)).toEqual([
      { rule: 'rowSum', code: 'GM0106', counts: [104, 223, 541, 115], sum: 983, printed: 984 },
      { rule: 'rowSum', code: 'GM0010', counts: [21, 97, 179, 42], sum: 339, printed: 338 },
    ])
  })

  it('find a total row whose counts do not add up', () => {
    const publication: Publication = {
      ...withRow('GM0106', { total: 984 }),
      regionTotal: { counts: [440, 2175, 5519, 1057], total: 9192 },
    }
    // Strictly: the total row has no key for a code.
    expect(checkSums(publication)).toStrictEqual([
      { rule: 'rowSum', code: 'GM0106', counts: [104, 223, 541, 115], sum: 983, printed: 984 },
      { rule: 'rowSum', counts: [440, 2175, 5519, 1057], sum: 9191, printed: 9192 },
    ])
  })

  it('find columns that do not add up, though every row does', () => {
    expect(checkSums(withRow('GM0106', { counts: [105, 222, 541, 115] }))).toEqual([
      { rule: 'columnSum', column: 'profile1', sum: 441, printed: 440 },
      { rule: 'columnSum', column: 'profile2', sum: 2174, printed: 2175 },
    ])
    expect(checkSums(withRow('GM0106', { counts: [104, 223, 540, 116] }))).toEqual([
      { rule: 'columnSum', column: 'profile3', sum: 5518, printed: 5519 },
      { rule: 'columnSum', column: 'profile4', sum: 1058, printed: 1057 },
    ])
  })

  it('find a printed total that the totals of the rows do not reach', () => {
    const rows = groningen2020Q3.rows.slice(1)
    expect(columnSums(rows, groningen2020Q3.regionTotal).at(-1)).toEqual({
      rule: 'columnSum',
      column: 'total',
      sum: 9016,
      printed: 9191,
    })
  })

  it('find a percentage that is not the coverage rounded', () => {
    for (const printed of [0, 71, 73, 100]) {
      expect(checkSums({ ...groningen2020Q3, reportedCoverage: printed })).toEqual([
        { rule: 'reportedCoverage', sonarTotal: 9191, registerTotal: 12842, printed },
      ])
    }
  })

  it('find a register smaller than Sonar, and say nothing of the percentage then', () => {
    const publication = { ...groningen2020Q3, registerTotal: 9190, reportedCoverage: 100 }
    const finding = { rule: 'registerBelowSonar', sonarTotal: 9191, registerTotal: 9190 }
    expect(checkSums(publication)).toEqual([finding])
    expect(registerFindings({ ...publication, reportedCoverage: 3 })).toEqual([finding])
  })

  it('allow a register exactly as large as Sonar', () => {
    const publication = { ...groningen2020Q3, registerTotal: 9191, reportedCoverage: 100 }
    expect(checkSums(publication)).toEqual([])
  })

  it('find a municipality that stands there twice, once for every time too many', () => {
    const rows = groningen2020Q3.rows.flatMap((row) =>
      row.code === 'GM0106'
        ? [
            { ...row, counts: [100, 200, 500, 100] as const, total: 900 },
            { ...row, counts: [4, 20, 40, 10] as const, total: 74 },
            { ...row, counts: [0, 3, 1, 5] as const, total: 9 },
          ]
        : [row],
    )
    const finding = { rule: 'duplicateMunicipality', code: 'GM0106' }
    expect(checkSums({ ...groningen2020Q3, rows })).toEqual([finding, finding])
  })

  it('name every broken rule, not only the first', () => {
    const publication = { ...withRow('GM0106', { total: 984 }), reportedCoverage: 71 }
    expect(checkSums(publication).map(({ rule }) => rule)).toEqual([
      'rowSum',
      'columnSum',
      'reportedCoverage',
    ])
  })
})

it('the checks find any single count that was changed', () => {
  const place = fc.record({
    row: fc.nat(groningen2020Q3.rows.length - 1),
    column: fc.nat(3),
    by: fc.integer({ min: -1000, max: 1000 }).filter((by) => by !== 0),
  })
  fc.assert(
    fc.property(place, ({ row, column, by }) => {
      const rows = groningen2020Q3.rows.map((line, index) => {
        if (index !== row) return line
        const [a, b, c, d] = line.counts
        const plus = [0, 1, 2, 3].map((one) => (one === column ? by : 0))
        const [pa = 0, pb = 0, pc = 0, pd = 0] = plus
        const counts: ProfileCounts = [a + pa, b + pb, c + pc, d + pd]
        return { ...line, counts, total: sumOf(counts) }
      })
      const rules = checkSums({ ...groningen2020Q3, rows }).map(({ rule }) => rule)
      expect(rules).toEqual(['columnSum', 'columnSum'])
    }),
  )
})
