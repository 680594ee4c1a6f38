import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { holds } from '../testing/holds.ts'
import { checkPublication } from './checkPublication.ts'
import { type ProfileCounts, sumOf } from './profile.ts'

it('the checks find any single count that was changed', ({ task }) => {
  const place = fc.record({
    row: fc.nat(groningen2020Q3.rows.length - 1),
    column: fc.nat(3),
    by: fc.integer({ min: -1000, max: 1000 }).filter((by) => by !== 0),
  })
  holds(
    task,
    'ingest',
    fc.property(place, ({ row, column, by }) => {
      const rows = groningen2020Q3.rows.map((line, index) => {
        if (index !== row) return line
        const [a, b, c, d] = line.counts
        const plus = [0, 1, 2, 3].map((one) => (one === column ? by : 0))
        const [pa = 0, pb = 0, pc = 0, pd = 0] = plus
        const counts: ProfileCounts = [a + pa, b + pb, c + pc, d + pd]
        return { ...line, counts, total: sumOf(counts) }
      })
      const rules = checkPublication({ ...groningen2020Q3, rows }).map(({ rule }) => rule)
      expect(rules).toEqual(['columnSum', 'columnSum'])
    }),
  )
})
