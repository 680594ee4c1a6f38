import { createHash } from 'node:crypto'
import { countryQuarterFile, nationalFile } from './countryFiles.ts'
import { put } from './servedFiles.ts'

const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'] as const

/** Invented: the same people in every quarter, but for Drenthe, which was late. */
const national = changed(nationalFile, {
  quarters,
  'regions.0.sonarTotal': [null, 110, 110, 110],
  'regions.0.registerTotal': [null, 200, 200, 200],
  'regions.1.sonarTotal': [9000, 9191, 9191, 9191],
  'regions.1.registerTotal': [12800, 12842, 12842, 12842],
  regionsPublished: [1, 2, 2, 2],
  sonarTotal: [9000, 9301, 9301, 9301],
  registerTotal: [12800, 13042, 13042, 13042],
  'profiles.profile1': [400, 451, 451, 451],
  'profiles.profile2': [2100, 2197, 2197, 2197],
  'profiles.profile3': [5500, 5552, 5552, 5552],
  'profiles.profile4': [1000, 1101, 1101, 1101],
})

const quarterFiles = quarters.map((quarter) => put('quarter', quarter)(countryQuarterFile))

const index = JSON.stringify({
  schemaVersion: 1,
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

function changed(text: string, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values).reduce((so, [path, value]) => put(path, value)(so), text)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
