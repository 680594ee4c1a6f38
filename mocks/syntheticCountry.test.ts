import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkSums } from '../src/domain/checkSums.ts'
import { countOf, type ProfileId, profileIds } from '../src/domain/counts.ts'
import { byName, type RegionCode } from '../src/domain/municipality.ts'
import type { Publication } from '../src/domain/publication.ts'
import { type Quarter, quartersBetween } from '../src/domain/quarter.ts'
import { membersIn, regions } from '../src/domain/reference/referencePlaces.ts'
import { groningen2020Q3 } from '../src/testing/groningenPublication.ts'
import { partOf, regionsIn, successorsOf } from './municipalities.ts'
import { syntheticCountry } from './syntheticCountry.ts'

const { publications, definitionChanges } = syntheticCountry()
const byQuarter = Map.groupBy(publications, ({ quarter }) => quarter)

function inQuarter(quarter: Quarter): readonly Publication[] {
  return byQuarter.get(quarter) ?? []
}

function publicationOf(code: RegionCode, quarter: Quarter): Publication | undefined {
  return inQuarter(quarter).find(({ region }) => region.code === code)
}

/** Share of one column in all published profiles of a quarter. */
function share(column: ProfileId, quarter: Quarter): number {
  const totals = inQuarter(quarter).map(({ regionTotal }) => regionTotal)
  const sum = (count: (total: (typeof totals)[number]) => number) =>
    totals.reduce((people, total) => people + count(total), 0)
  return sum((total) => countOf(total, column)) / sum(({ total }) => total)
}

describe('the synthetic country', () => {
  it('is the same on every run', () => {
    expect(syntheticCountry()).toEqual({ publications, definitionChanges })
    // Changes with the seed: then change this too.
    const digest = createHash('sha256').update(JSON.stringify(publications)).digest('hex')
    expect(digest.slice(0, 12)).toBe('beb7b5696e52')
  })

  it('says once that its change in counting is invented: by the source', () => {
    const said = definitionChanges.map(({ nl, en, source }) => `${nl} ${en} ${source.nl}`)
    expect(said).toEqual([
      'Een profiel telt eerder als transparant. A profile counts as transparent sooner. SYNTHETISCH',
    ])
  })

  it('has 35 regions and every quarter from 2016-Q1 to 2026-Q3', () => {
    expect(new Set(publications.map(({ region }) => region.code)).size).toBe(35)
    expect([...byQuarter.keys()]).toEqual(quartersBetween('2016-Q1', '2026-Q3'))
    expect(byQuarter.size).toBe(43)
  })

  it('passes every check of arithmetic, with rows in name order', () => {
    for (const publication of publications) {
      expect(checkSums(publication)).toEqual([])
      expect(publication.rows).toEqual(publication.rows.toSorted(byName))
      expect(publication.rows.filter(({ total }) => total === 0)).toEqual([])
    }
  })
})

describe('the levels of the synthetic country', () => {
  it('have a register of about 200 to 265 thousand, lowest after the re-assessment', () => {
    const registers = new Map(
      [...byQuarter]
        .filter(([, all]) => all.length === 35)
        .map(([quarter, all]) => [quarter, all.reduce((sum, one) => sum + one.registerTotal, 0)]),
    )
    const lowest = Math.min(...registers.values())
    expect(lowest).toBeGreaterThan(190_000)
    expect(Math.max(...registers.values())).toBeLessThan(265_000)
    expect(registers.get('2017-Q4')).toBe(lowest)
  })

  it('know 55 to 85 per cent of the register of each region in Sonar', () => {
    const printed = publications.map(({ reportedCoverage }) => reportedCoverage)
    expect(Math.min(...printed)).toBeGreaterThanOrEqual(55)
    expect(Math.max(...printed)).toBeLessThanOrEqual(85)
    expect(Math.max(...printed) - Math.min(...printed)).toBeGreaterThan(15)
  })

  it('put Groningen in 2020-Q3 near its real publication, but nowhere on it', () => {
    const groningen = publicationOf('AM01', '2020-Q3')
    const { rows, regionTotal, registerTotal } = groningen2020Q3
    expect(groningen?.rows.map(({ code }) => code)).toEqual(rows.map(({ code }) => code))
    expect((groningen?.regionTotal.total ?? 0) / regionTotal.total).toBeCloseTo(1, 1)
    expect((groningen?.registerTotal ?? 0) / registerTotal).toBeCloseTo(1, 1)
    expect(groningen?.regionTotal.total).not.toBe(regionTotal.total)
    expect(groningen?.registerTotal).not.toBe(registerTotal)
    for (const [index, row] of rows.entries()) {
      expect(groningen?.rows[index]?.counts).not.toEqual(row.counts)
      expect(groningen?.rows[index]?.total).not.toBe(row.total)
    }
  })
})

it('a merger makes Eemsdelta of three others in 2021-Q1, about as large as they were', () => {
  const merged = ['Appingedam', 'Delfzijl', 'Loppersum', 'Eemsdelta']
  const [before = [], after = []] = (['2020-Q4', '2021-Q1'] as const).map((quarter) =>
    publicationOf('AM01', quarter)?.rows.filter(({ name }) => merged.includes(name)),
  )
  expect(before.map(({ name }) => name)).toEqual(['Appingedam', 'Delfzijl', 'Loppersum'])
  expect(after.map(({ name }) => name)).toEqual(['Eemsdelta'])
  const sum = before.reduce((people, { total }) => people + total, 0)
  expect(Math.abs((after[0]?.total ?? 0) / sum - 1)).toBeLessThan(0.05)
})

it('three quarters are incomplete: the latest, and two earlier ones; Groningen has one gap', () => {
  const incomplete = [...byQuarter].filter(([, all]) => all.length < 35)
  expect(incomplete.map(([quarter, all]) => [quarter, all.length])).toEqual([
    ['2022-Q3', 33],
    ['2025-Q1', 32],
    ['2026-Q3', 34],
  ])
  expect(publicationOf('AM10', '2026-Q3')).toBeUndefined()
  const quarters = [...byQuarter.keys()].filter((quarter) => !publicationOf('AM01', quarter))
  expect(quarters).toEqual(['2025-Q1'])
})

it('the definition change lifts both transparent columns, more than any other quarter does', () => {
  const jumps = profileIds.map((id) => share(id, '2021-Q3') - share(id, '2021-Q2'))
  expect(jumps.map(Math.sign)).toEqual([1, -1, 1, -1])
  const transparent = (quarter: Quarter) => share('profile1', quarter) + share('profile3', quarter)
  const quarters = [...byQuarter.keys()]
  const rises = quarters.slice(1).map((quarter, index) => ({
    quarter,
    rise: transparent(quarter) - transparent(quarters[index] ?? quarter),
  }))
  expect(rises.toSorted((a, b) => b.rise - a.rise)[0]?.quarter).toBe('2021-Q3')
})

it.each([...byQuarter.keys()])(
  'the municipalities of %s are those that existed, each once',
  (quarter) => {
    const codes = regionsIn(quarter).flatMap(({ members }) => members.map(({ code }) => code))
    const expected = regions.flatMap((region) => membersIn(region, quarter).map(({ code }) => code))
    expect(codes.toSorted()).toEqual([...new Set(expected)].sort())
  },
)

describe('the people of a former municipality', () => {
  it('go to both parts of a split: Winsum to Het Hogeland and Westerkwartier', () => {
    expect(successorsOf('GM0053', '2019-Q1')).toEqual([
      { code: 'GM1966', part: 0, parts: 2 },
      { code: 'GM1969', part: 1, parts: 2 },
    ])
  })

  it('stay whole people, all of them', () => {
    const level = { register: 11, counts: [0, 1, 5, 2] } as const
    const first = partOf(level, { part: 0, parts: 2 })
    const second = partOf(level, { part: 1, parts: 2 })
    expect(first).toEqual({ register: 5, counts: [0, 0, 2, 1] })
    expect(second).toEqual({ register: 6, counts: [0, 1, 3, 1] })
  })
})
