import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type FloorFigures, sumOf } from './floorFigures.ts'

interface Counted {
  readonly counts: readonly number[]
  readonly total: number
}

interface QuarterFile extends Pick<FloorFigures, 'quarter' | 'source'> {
  readonly regions: readonly {
    readonly region: { readonly name: string }
    readonly rows: readonly (Counted & { readonly name: string })[]
    readonly regionTotal: Counted
    readonly registerTotal: number
    readonly publishedOn: string
  }[]
}

interface IndexFile {
  readonly regions: readonly unknown[]
  readonly quarters: readonly { readonly quarter: string }[]
}

/** The latest quarter of the country, from the files of the build, which has checked them. */
export function readCountry(site: string, folder: string): FloorFigures {
  const read = (name: string): string => readFileSync(path.join(site, folder, name), 'utf8')
  const index: IndexFile = JSON.parse(read('index.json'))
  const quarters = index.quarters.map(({ quarter }) => quarter)
  const latest: QuarterFile = JSON.parse(read(`quarters/${quarters.at(-1)}.json`))
  const { regions, quarter, source } = latest
  const rows = regions.flatMap(({ region, rows: own }) =>
    own.map((row) => ({ name: row.name, region: region.name, counts: countsOf(row) })),
  )
  return {
    area: undefined,
    quarters,
    quarter,
    rows: rows.sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1)),
    total: sumOf(regions.map(({ regionTotal }) => countsOf(regionTotal))),
    registerTotal: regions.reduce((sum, { registerTotal }) => sum + registerTotal, 0),
    publishedOn: regions[0]?.publishedOn ?? '',
    source,
    regions: { published: regions.length, all: index.regions.length },
    file: `${folder}/quarters/*.json`,
  }
}

function countsOf({ counts, total }: Counted): readonly number[] {
  return [...counts, total]
}

/** Dutch name order: 's-Gravenhage stands at the G. */
function sortKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|^'[st][- ]/gu, '')
    .toLowerCase()
}
