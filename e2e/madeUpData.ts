import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { withoutFigures } from './withoutFigures.ts'

/**
 * A made-up country of one quarter, small enough to check by head, for what neither data set has:
 * regions that are exactly equal, a register of fewer than ten people, and a municipality without
 * anyone in Sonar.
 */
export async function serveTies(page: Page): Promise<void> {
  await withoutFigures(page)
  const files = {
    'regions/AM01': file(regionFile(groningen)),
    'quarters/2020-Q3': file({ quarter, source, regions: regions.map(inQuarter) }),
    national: file(national()),
  }
  const text = JSON.stringify({
    schemaVersion: 1,
    dataSet: 'published',
    regions: regions.map(({ code, name }) => ({
      code,
      name,
      first: quarter,
      latest: quarter,
      sha256: sha256(files['regions/AM01']),
    })),
    quarters: [{ quarter, sha256: sha256(files['quarters/2020-Q3']) }],
    national: { sha256: sha256(files.national) },
  })
  for (const [name, body] of Object.entries({ ...files, index: text })) {
    await page.route(`**/data/published/${name}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
  }
}

const quarter = '2020-Q3'
const publishedOn = '2021-01'

const source = {
  title: 'Transparantie van klantprofielen',
  publisher: 'UWV Gegevensdiensten',
  attribution: 'Bronvermelding bij overname is verplicht.',
}

interface Line {
  readonly code: string
  readonly name: string
  readonly counts: readonly [number, number, number, number]
}

interface Region {
  readonly code: string
  readonly name: string
  readonly registerTotal: number
  readonly lines: readonly Line[]
}

const groningen: Region = {
  code: 'AM01',
  name: 'Groningen',
  registerTotal: 130,
  lines: [
    { code: 'GM0106', name: 'Assen', counts: [1, 2, 3, 4] },
    { code: 'GM0014', name: 'Groningen', counts: [5, 10, 10, 10] },
    { code: 'GM0796', name: "'s-Hertogenbosch", counts: [0, 0, 0, 0] },
    { code: 'GM1900', name: 'Súdwest-Fryslân', counts: [5, 5, 5, 5] },
  ],
}

/** In Dutch name order. 65/130 and 28/56 are both exactly one half. */
const regions: readonly Region[] = [
  oneTown('AM03', 'Drenthe', 20, { code: 'GM0114', name: 'Emmen', counts: [0, 5, 5, 5] }),
  oneTown('AM11', 'Flevoland', 9, { code: 'GM0034', name: 'Almere', counts: [0, 1, 2, 2] }),
  oneTown('AM02', 'Friesland', 56, { code: 'GM0080', name: 'Leeuwarden', counts: [7, 7, 7, 7] }),
  groningen,
  oneTown('AM05', 'Twente', 40, { code: 'GM0153', name: 'Enschede', counts: [1, 2, 3, 4] }),
]

function oneTown(code: string, name: string, registerTotal: number, line: Line): Region {
  return { code, name, registerTotal, lines: [line] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/** The four columns of a region, added up. */
function countsOf({ lines }: Region): readonly number[] {
  return [0, 1, 2, 3].map((column) => sum(lines.map(({ counts }) => counts[column] ?? 0)))
}

function figures(counts: readonly number[]) {
  return { counts, total: sum(counts) }
}

function reported(region: Region): number {
  return Math.round((100 * sum(countsOf(region))) / region.registerTotal)
}

function inQuarter(region: Region) {
  const { code, name, registerTotal, lines } = region
  return {
    region: { code, name },
    rows: lines.map((line) => ({ code: line.code, name: line.name, ...figures(line.counts) })),
    regionTotal: figures(countsOf(region)),
    registerTotal,
    reportedCoverage: reported(region),
    publishedOn,
  }
}

function columns(counts: readonly number[]) {
  const [profile1, profile2, profile3, profile4] = counts.map((people) => [people])
  return { profile1, profile2, profile3, profile4 }
}

function regionFile(region: Region) {
  const { code, name, registerTotal, lines } = region
  const history = (counts: readonly number[]) => ({ ...columns(counts), total: [sum(counts)] })
  return {
    schemaVersion: 2,
    region: { code, name },
    quarters: [quarter],
    municipalities: lines.map((line) => ({
      code: line.code,
      name: line.name,
      ...history(line.counts),
    })),
    regionTotal: history(countsOf(region)),
    registerTotal: [registerTotal],
    reportedCoverage: [reported(region)],
    publishedOn: [publishedOn],
    source,
    ended: [],
    definitionChanges: [],
  }
}

function national() {
  const all = [0, 1, 2, 3].map((column) => sum(regions.map((one) => countsOf(one)[column] ?? 0)))
  return {
    quarters: [quarter],
    regions: regions.map((region) => ({
      code: region.code,
      name: region.name,
      sonarTotal: [sum(countsOf(region))],
      registerTotal: [region.registerTotal],
    })),
    regionsPublished: [regions.length],
    sonarTotal: [sum(all)],
    registerTotal: [sum(regions.map(({ registerTotal }) => registerTotal))],
    profiles: columns(all),
    municipalities: [],
    ended: [],
    definitionChanges: [],
  }
}

function file(content: object): string {
  return JSON.stringify({ schemaVersion: 1, dataSet: 'published', ...content })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
