import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import { deriveServedFiles } from '../build/servedData.ts'
import type { Publication } from '../domain/publication.ts'
import type { OwnPublication } from './ownDatabase.ts'
import { keepOwnPublications, removeOwnPublications } from './ownPublications.ts'
import { ownNational } from './ownSeries.ts'
import { countryQuarterQuery, indexQuery, nationalQuery, regionQuery } from './queries.ts'

const { publications } = syntheticCountry('2016-Q4')
const [isPublished, isOpened] = [
  ({ region, quarter }: Publication) => region.code < 'AM10' || quarter < '2016-Q2',
  ({ region, quarter }: Publication) => region.code > 'AM08' && quarter > '2016-Q1',
]
const served = deriveServedFiles('published', { publications: publications.filter(isPublished) })
const whole = deriveServedFiles('published', { publications })
const own = publications.filter(isOpened).map(opened)

function opened(publication: Publication): OwnPublication {
  const source = { ...publication.source, file: `${publication.quarter}.pdf` }
  const rows = publication.rows.map((_, index) => index + 1)
  const lines = { rows, regionTotal: 90, registerTotal: 91, reportedCoverage: 91 }
  const text = 'As it was read'
  return { publication: { ...publication, source, lines }, text, openedOn: '', isSynthetic: false }
}

/** What the build would have made of all of them, but for the marks of what the reader opened. */
function builtFile(name: string): unknown {
  return JSON.parse(whole.get(`data/published/${name}`) ?? '')
}

function withoutMarks(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one) => (key === 'opened' ? undefined : one)))
}

beforeAll(async () => {
  vi.stubGlobal('fetch', async (file: string) => new Response(served.get(file)))
  expect(await keepOwnPublications(own)).toEqual({ kind: 'stored' })
})

afterAll(() => {
  vi.unstubAllGlobals()
})

describe('published figures with those of the reader', () => {
  const client = new QueryClient()
  const index = () => client.fetchQuery(indexQuery('own'))

  it('are what the build would make of all of them', async () => {
    const { regions, quarters, national } = await index()
    const hashes = regions.map(() => ({ sha256: expect.any(String) }))
    expect(regions).toHaveLength(35)
    expect(Object(builtFile('index.json')).regions).toEqual(
      regions.map((one, at) => ({ ...one, ...hashes[at] })),
    )
    for (const entry of regions.filter(({ code }) => /AM(?:08|09|10|35)/.test(code))) {
      const series = await client.fetchQuery(regionQuery('own', entry))
      expect(builtFile(`regions/${entry.code}.json`)).toMatchObject(Object(withoutMarks(series)))
    }
    for (const entry of quarters) {
      const content = await client.fetchQuery(countryQuarterQuery('own', entry))
      const name = `quarters/${entry.quarter}.json`
      expect(builtFile(name)).toMatchObject(Object(withoutMarks(content)))
    }
    const series = await client.fetchQuery(nationalQuery('own', national))
    expect(builtFile('national.json')).toMatchObject(Object(withoutMarks(series)))
  })

  it('name the file of each quarter that the reader opened, and none of what is published', async () => {
    const { regions } = await index()
    const entry = regions.find(({ code }) => code === 'AM10')
    const series = await client.fetchQuery(regionQuery('own', entry))
    const files = series.opened?.map((one) => one?.file)
    expect(files?.slice(-4)).toEqual([undefined, '2016-Q2.pdf', '2016-Q3.pdf', '2016-Q4.pdf'])
  })

  it('are of so many of all regions, also where the site publishes none', async () => {
    const nothing = {
      index: async () => ({ ...(await index()), regions: [] }),
      region: async () => undefined,
      quarter: async () => undefined,
    }
    const { regions, regionsPublished } = await ownNational(nothing)
    expect(regions).toHaveLength(35)
    expect(Math.max(...regionsPublished)).toBe(28)
  })

  it('are others as soon as the reader opens or removes a publication', async () => {
    const [before, mine] = [
      await index(),
      own.find(({ publication }) => publication.region.code === 'AM10'),
    ]
    if (mine === undefined) throw new Error('nothing opened')
    await removeOwnPublications([`AM10/${mine.publication.quarter}`])
    const { regions, quarters } = await index()
    const changed = regions.filter(({ sha256 }, at) => sha256 !== before.regions[at]?.sha256)
    expect(changed.map(({ code }) => code)).toEqual(['AM10'])
    expect(
      quarters.filter(({ sha256 }, at) => sha256 !== before.quarters[at]?.sha256),
    ).toHaveLength(1)
    await keepOwnPublications([mine])
    const places = before.regions.map(({ code, first, latest }) => ({ code, first, latest }))
    expect(await index()).toMatchObject({ regions: places })
    await removeOwnPublications('all')
    expect(await index()).toMatchObject({ regions: [], quarters: [] })
  })
})
