import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'

/**
 * Made-up data files, small enough to check by head: two regions, and in the first one two quarters
 * and names that files must not spoil. Only for what one publication cannot show.
 */
export async function serveMadeUpData(page: Page): Promise<void> {
  const regions = [groningen, friesland].map((content) => ({
    code: content.region.code,
    text: JSON.stringify(content),
    entry: {
      ...content.region,
      first: '2020-Q3',
      latest: content.quarters.at(-1),
    },
  }))
  const index = {
    schemaVersion: 1,
    dataSet: 'published',
    regions: regions.map(({ entry, text }) => ({ ...entry, sha256: sha256(text) })),
    quarters: [
      { quarter: '2020-Q3', sha256: sha256('') },
      { quarter: '2020-Q4', sha256: sha256('') },
    ],
    national: { sha256: sha256('') },
  }
  await page.route('**/data/published/index.json', (route) => route.fulfill({ json: index }))
  for (const { code, text } of regions) {
    await page.route(`**/data/published/regions/${code}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    )
  }
}

const source = {
  title: 'Transparantie van klantprofielen',
  publisher: 'UWV Gegevensdiensten',
  attribution: 'Bronvermelding bij overname is verplicht.',
}

const groningen = {
  schemaVersion: 1,
  dataSet: 'published',
  region: { code: 'AM01', name: 'Groningen' },
  quarters: ['2020-Q3', '2020-Q4'],
  municipalities: [
    line('GM0106', 'Assen', [1, 2], [2, 2], [3, 3], [4, 4]),
    line('GM0014', 'Groningen', [10, 20], [20, 20], [30, 30], [40, 40]),
    line('GM0796', "'s-Hertogenbosch", [0, 0], [0, 0], [0, 0], [0, 0]),
    line('GM1900', 'Súdwest-Fryslân', [5, 5], [5, 5], [5, 5], [5, 5]),
  ],
  regionTotal: figures([16, 27], [27, 27], [38, 38], [49, 49]),
  registerTotal: [200, 200],
  reportedCoverage: [65, 71],
  publishedOn: ['2021-01', '2021-04'],
  source,
  ended: [],
}

const friesland = {
  schemaVersion: 1,
  dataSet: 'published',
  region: { code: 'AM02', name: 'Friesland' },
  quarters: ['2020-Q3', '2020-Q4'],
  municipalities: [line('GM0080', 'Leeuwarden', [7, 7], [7, 7], [7, 7], [7, 7])],
  regionTotal: figures([7, 7], [7, 7], [7, 7], [7, 7]),
  registerTotal: [56, 56],
  reportedCoverage: [50, 50],
  publishedOn: ['2021-01', '2021-04'],
  source,
  ended: [],
}

type PerQuarter = readonly [number, number]

function figures(
  ...[one, two, three, four]: readonly [PerQuarter, PerQuarter, PerQuarter, PerQuarter]
) {
  return {
    profile1: one,
    profile2: two,
    profile3: three,
    profile4: four,
    total: [one[0] + two[0] + three[0] + four[0], one[1] + two[1] + three[1] + four[1]],
  }
}

function line(
  code: string,
  name: string,
  ...counts: readonly [PerQuarter, PerQuarter, PerQuarter, PerQuarter]
) {
  return { code, name, ...figures(...counts) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
