import fc from 'fast-check'
import {
  type Counts,
  countOf,
  numberColumnIds,
  type ProfileCounts,
  sumOf,
} from '../../domain/counts.ts'
import { coverage } from '../../domain/coverage.ts'
import type { Municipality } from '../../domain/municipality.ts'
import {
  isMonth,
  lastMonthIndex,
  type Month,
  type Quarter,
  toQuarter,
} from '../../domain/quarter.ts'
import { membersIn, regions } from '../../domain/reference/referencePlaces.ts'
import { firstLayout, inWords, type Layout, type RenderedPublication } from './publications.ts'

const quarterArbitrary = fc
  .tuple(fc.integer({ min: 2016, max: 2022 }), fc.constantFrom(1, 2, 3, 4))
  .map(([year, number]) => toQuarter(year, number))

/** Small counts are common in small municipalities, thousands in large ones. */
const countArbitrary = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 600 }), fc.nat({ max: 25_000 }))

const countsArbitrary: fc.Arbitrary<ProfileCounts> = fc.tuple(
  ...([countArbitrary, countArbitrary, countArbitrary, countArbitrary] as const),
)

/** Publications of real regions and quarters with made-up figures that add up. */
export const publicationArbitrary: fc.Arbitrary<RenderedPublication> = fc
  .tuple(
    fc.constantFrom(...regions),
    quarterArbitrary,
    fc.infiniteStream(countsArbitrary),
    fc.nat({ max: 40_000 }),
    fc.integer({ min: 0, max: 11 }),
  )
  .map(([region, quarter, counts, gap, delay]) => {
    const rows = membersIn(region, quarter).map((member) => toRow(member, counts.next().value))
    const regionTotal = totalOf(rows)
    const registerTotal = Math.max(1, regionTotal.total + gap)
    const share = coverage(regionTotal.total, registerTotal) ?? 0
    return {
      quarter,
      region: { code: region.code, name: region.name },
      rows,
      regionTotal,
      registerTotal,
      reportedCoverage: Math.round(100 * share),
      publishedOn: monthAt(lastMonthIndex(quarter) + delay),
    }
  })

const quarterSpellings: readonly ((quarter: Quarter) => string)[] = [
  inWords,
  (quarter) => quarter,
  (quarter) => `Q${quarter.slice(-1)} ${quarter.slice(0, 4)}`,
  (quarter) => `${quarter.slice(-1)}e kwartaal van ${quarter.slice(0, 4)}`,
]

/** Every layout that the renderer knows. */
export const layoutArbitrary: fc.Arbitrary<Layout> = fc.record({
  order: fc.shuffledSubarray([...firstLayout.order], { minLength: firstLayout.order.length }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  hasBlankLines: fc.boolean(),
  hasThousandsPoints: fc.boolean(),
  quarter: fc.constantFrom(...quarterSpellings),
  width: fc.integer({ min: 10, max: 200 }),
  cellGap: fc.constantFrom(' ', '   ', '\t', '\u00a0'),
  wrapsNames: fc.boolean(),
})

function toRow({ code, name }: Municipality, counts: ProfileCounts) {
  return { code, name, counts, total: sumOf(counts) }
}

function totalOf(rows: readonly Counts[]): Counts {
  const [first, second, third, fourth, total] = numberColumnIds.map((column) =>
    rows.reduce((people, row) => people + countOf(row, column), 0),
  )
  return { counts: [first ?? 0, second ?? 0, third ?? 0, fourth ?? 0], total: total ?? 0 }
}

function monthAt(index: number): Month {
  const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  if (!isMonth(month)) throw new Error(month)
  return month
}
