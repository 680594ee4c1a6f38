import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type FloorFigures, sumOf } from './floorFigures.ts'

const ids = ['profile1', 'profile2', 'profile3', 'profile4', 'total'] as const

/** Per quarter: the first number, and then each difference with the quarter before. */
type Columns = Readonly<Record<(typeof ids)[number], readonly (number | null)[]>>

interface RegionFile extends Pick<FloorFigures, 'quarters' | 'source'> {
  readonly region: { readonly name: string }
  readonly municipalities: readonly (Columns & { readonly name: string })[]
  readonly regionTotal: Columns
  readonly registerTotal: readonly number[]
  readonly publishedOn: readonly string[]
}

/**
 * The latest quarter of a region, from a file of the build, which has checked it. Throws when the rows do
 * not add up to the total: then the file says something else than is read here.
 */
export function readRegion(site: string, file: string): FloorFigures {
  const series: RegionFile = JSON.parse(readFileSync(path.join(site, file), 'utf8'))
  const { quarters, municipalities, region, source } = series
  const last = quarters.length - 1
  const countsOf = (columns: Columns): readonly number[] => ids.map((id) => latestOf(columns[id]))
  const rows = municipalities
    .filter(({ total }) => typeof total[last] === 'number')
    .map((row) => ({ name: row.name, counts: countsOf(row) }))
  const total = countsOf(series.regionTotal)
  if (sumOf(rows.map(({ counts }) => counts)).join() !== total.join()) {
    throw new Error(`The rows of ${file} do not add up to its total: read otherwise than written`)
  }
  return {
    area: region.name,
    quarters,
    quarter: quarters[last] ?? '',
    rows,
    total,
    registerTotal: latestOf(series.registerTotal),
    publishedOn: series.publishedOn[last] ?? '',
    source,
    regions: undefined,
    file,
  }
}

/** Where the differences lead to; a quarter without figures changes nothing. */
function latestOf(steps: readonly (number | null)[]): number {
  return steps.reduce<number>((sum, step) => sum + (step ?? 0), 0)
}
