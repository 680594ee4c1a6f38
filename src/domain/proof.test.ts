import { expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { proofOf } from './proof.ts'
import type { Publication } from './publication.ts'

const published: Publication = {
  ...groningen2020Q3,
  source: { ...groningen2020Q3.source, sha256: 'b8'.repeat(32) },
}

function failing(change: Partial<Publication>): readonly string[] {
  return Object.entries(proofOf({ ...published, ...change }).checks)
    .filter(([, holds]) => !holds)
    .map(([name]) => name)
}

const [, , assen, ...others] = published.rows

it('proves the publication of Groningen, with the line of each row', () => {
  const { checks, rows, columns, total, rounding, unknown, missing } = proofOf(published)
  expect(Object.values(checks)).toEqual([true, true, true, true, true, true, true])
  expect(rows).toHaveLength(16)
  expect(rows[2]).toMatchObject({ name: 'Assen', line: 10, sum: 983, total: 983, holds: true })
  expect(columns.map(({ sum }) => sum)).toEqual([440, 2175, 5519, 1057, 9191])
  expect(total).toMatchObject({ line: 38, sum: 9191, holds: true })
  // 9191 of 12842
  expect(rounding).toEqual({ lowest: 71.5, highest: 72.5, share: 9191 / 12_842 })
  expect([unknown, missing]).toEqual([[], []])
})

it.each<readonly [string, Partial<Publication>, readonly string[]]>([
  [
    'one count of Assen',
    { rows: assen ? [{ ...assen, counts: [105, 223, 541, 115] }, ...others] : [] },
    ['rows', 'columns', 'municipalities'],
  ],
  [
    'a total row that does not add up',
    { regionTotal: { counts: [440, 2175, 5519, 1056], total: 9191 } },
    ['columns', 'total'],
  ],
  ['a percentage of 71', { reportedCoverage: 71 }, ['rounding']],
  ['a register below Sonar', { registerTotal: 9190 }, ['rounding', 'register']],
  [
    'the quarter after the merger of Appingedam, Delfzijl and Loppersum',
    { quarter: '2021-Q1' },
    ['municipalities'],
  ],
  ['a document without a hash', { source: groningen2020Q3.source }, ['document']],
])('tells what %s breaks', (_, change, names) => {
  expect(failing(change)).toEqual(names)
})

it('names who is in the publication without being there, and who is missing', () => {
  const { unknown, missing } = proofOf({ ...published, quarter: '2021-Q1' })
  expect(unknown.map(({ name }) => name)).toEqual(['Appingedam', 'Delfzijl', 'Loppersum'])
  expect(missing.map(({ name }) => name)).toEqual(['Eemsdelta'])
})

it('gives no share on fewer than ten people', () => {
  expect(proofOf({ ...published, registerTotal: 9 }).rounding.share).toBeUndefined()
})
