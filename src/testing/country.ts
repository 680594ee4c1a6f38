import { createHash } from 'node:crypto'
import { readCountryQuarterFile } from '../data/dataFiles.ts'
import { servedSchemaVersion } from '../data/schemas.ts'
import { countryDataOf, type NationalSeries, type RegionTotals } from '../domain/country.ts'
import type { RegionCode } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import { groningen2020Q3 } from './groningenPublication.ts'
import { put } from './servedFiles.ts'

const { attribution, publisher, title, publishedOn } = groningen2020Q3.source

/** Invented: a second region beside the real publication. */
const drenthe = {
  region: { code: 'AM03', name: 'Drenthe' },
  rows: [
    { code: 'GM0109', name: 'Coevorden', counts: [1, 2, 3, 4], total: 10 },
    { code: 'GM0114', name: 'Emmen', counts: [10, 20, 30, 40], total: 100 },
  ],
  regionTotal: { counts: [11, 22, 33, 44], total: 110 },
  registerTotal: 200,
  reportedCoverage: 55,
  publishedOn: '2021-02',
}

const { region, rows, regionTotal, registerTotal, reportedCoverage } = groningen2020Q3
const groningen = { region, rows, regionTotal, registerTotal, reportedCoverage, publishedOn }

/** `quarters/2020-Q3.json` of two regions. */
export const countryQuarterFile = JSON.stringify({
  schemaVersion: servedSchemaVersion,
  dataSet: 'published',
  quarter: '2020-Q3',
  source: { title, publisher, attribution },
  regions: [drenthe, groningen],
})

/** `national.json` of two regions and two quarters; Drenthe did not publish the first. */
export const nationalFile = JSON.stringify({
  schemaVersion: servedSchemaVersion,
  dataSet: 'published',
  quarters: ['2020-Q2', '2020-Q3'],
  regions: [
    { code: 'AM03', name: 'Drenthe', sonarTotal: [null, 110], registerTotal: [null, 200] },
    { code: 'AM01', name: 'Groningen', sonarTotal: [9000, 9191], registerTotal: [12800, 12842] },
  ],
  regionsPublished: [1, 2],
  sonarTotal: [9000, 9301],
  registerTotal: [12800, 13042],
  profiles: {
    profile1: [400, 451],
    profile2: [2100, 2197],
    profile3: [5500, 5552],
    profile4: [1000, 1101],
  },
  municipalities: [
    { code: 'GM0109', name: 'Coevorden' },
    { code: 'GM0114', name: 'Emmen' },
  ],
  ended: [
    {
      code: 'GM0003',
      name: 'Appingedam',
      endedOn: '2021-01-01',
      successors: [{ code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' }],
    },
  ],
  definitionChanges: [],
})

const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'] as const

/** Invented: the same people in the last three quarters; Drenthe did not publish the first. */
const national = put(
  'quarters',
  quarters,
)(
  JSON.stringify(
    JSON.parse(nationalFile, (_key, value: unknown) =>
      Array.isArray(value) && typeof value[1] === 'number'
        ? [value[0], value[1], value[1], value[1]]
        : value,
    ),
  ),
)

const quarterFiles = quarters.map((quarter) => put('quarter', quarter)(countryQuarterFile))

const index = JSON.stringify({
  schemaVersion: servedSchemaVersion,
  dataSet: 'published',
  regions: [
    { code: 'AM03', name: 'Drenthe', first: '2020-Q2', latest: '2020-Q4', sha256: hashOf('') },
    { code: 'AM01', name: 'Groningen', first: '2020-Q1', latest: '2020-Q4', sha256: hashOf('') },
  ],
  quarters: quarters.map((quarter, place) => ({
    quarter,
    sha256: hashOf(quarterFiles[place] ?? ''),
  })),
  national: { sha256: hashOf(national) },
})

/** The files of a country of two regions and four quarters, by their addresses. */
export const fourQuarters: ReadonlyMap<string, string> = new Map([
  ['/data/published/index.json', index],
  ['/data/published/national.json', national],
  ...quarters.map(
    (quarter, place) =>
      [`/data/published/quarters/${quarter}.json`, quarterFiles[place] ?? ''] as const,
  ),
])

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A region that did not publish the quarter. */
const twente = { code: 'AM11', name: 'Twente' } as const

const file = 'data/published/quarters/2020-Q3.json'

/** The quarter of the real publication with one invented region beside Groningen. */
export const countryQuarter = readCountryQuarterFile(
  file,
  countryQuarterFile,
  'published',
  '2020-Q3',
)

/** The two regions as one table; Twente is missing. */
export const incompleteCountry = countryDataOf(countryQuarter, [twente])

/** The same with nothing missing. */
export const wholeCountry = countryDataOf(countryQuarter, [])

type Pair = readonly [sonar: number, register: number] | null

/** Pairs of one register; `null` where nothing was published. */
export function of(register: number, ...sonar: readonly (number | null)[]): readonly Pair[] {
  return sonar.map((people) => (people === null ? null : [people, register]))
}

/** Sonar and register in 2020-Q1, 2020-Q2, 2020-Q4 and 2021-Q1, all invented. */
export const smallCountryRows: readonly (readonly [RegionCode, string, readonly Pair[]])[] = [
  ['AM08', 'Achterhoek', of(100, 60, 62, 63, 66)],
  ['AM03', 'Drenthe', of(300, 200, 200, null, 200)],
  ['AM06', 'Flevoland', of(600, 300, 310, 320, 400)],
  ['AM01', 'Groningen', of(100, 70, 75, 76, 75)],
  ['AM21', 'Haaglanden', [null, [5, 8], [6, 9], [7, 9]]],
  ['AM11', 'Twente', of(100, 50, 50, 51, null)],
]

/** Six invented regions: one too small for a percentage, some missing, two that are exactly equal. */
export const smallCountry: NationalSeries = countryOf(smallCountryRows)

/** The national series of these rows. */
export function countryOf(
  rows: typeof smallCountryRows,
  quarters: readonly Quarter[] = ['2020-Q1', '2020-Q2', '2020-Q4', '2021-Q1'],
): NationalSeries {
  const regions: readonly RegionTotals[] = rows.map(([code, name, pairs]) => ({
    code,
    name,
    sonarTotal: pairs.map((pair) => pair?.[0] ?? null),
    registerTotal: pairs.map((pair) => pair?.[1] ?? null),
  }))
  const sum = (column: 'sonarTotal' | 'registerTotal'): readonly number[] =>
    quarters.map((_quarter, index) =>
      regions.reduce((people, region) => people + (region[column][index] ?? 0), 0),
    )
  const none = quarters.map(() => 0)
  return {
    quarters,
    regions,
    regionsPublished: quarters.map(
      (_quarter, index) => regions.filter((one) => one.sonarTotal[index] !== null).length,
    ),
    sonarTotal: sum('sonarTotal'),
    registerTotal: sum('registerTotal'),
    profiles: { profile1: none, profile2: none, profile3: sum('sonarTotal'), profile4: none },
    municipalities: [],
    ended: [],
    definitionChanges: [],
  }
}
