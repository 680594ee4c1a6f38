import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FloorFigures } from './floorFigures.ts'

const ids = ['profile1', 'profile2', 'profile3', 'profile4', 'total'] as const

/** One value per quarter. */
type Columns = Readonly<Record<(typeof ids)[number], readonly (number | null)[]>>

interface RegionFile extends Pick<FloorFigures, 'quarters' | 'source'> {
  readonly region: { readonly name: string }
  readonly municipalities: readonly (Columns & { readonly name: string })[]
  readonly regionTotal: Columns
  readonly registerTotal: readonly number[]
  readonly publishedOn: readonly string[]
}

/** The latest quarter of a region, from a file of the build, which has checked it. */
export function readRegion(site: string, file: string): FloorFigures {
  const series: RegionFile = JSON.parse(readFileSync(path.join(site, file), 'utf8'))
  const { quarters, municipalities, region, source } = series
  const last = quarters.length - 1
  const countsOf = (columns: Columns): readonly number[] => ids.map((id) => columns[id][last] ?? 0)
  return {
    area: region.name,
    quarters,
    quarter: quarters[last] ?? '',
    rows: municipalities
      .filter(({ total }) => typeof total[last] === 'number')
      .map((row) => ({ name: row.name, counts: countsOf(row) })),
    total: countsOf(series.regionTotal),
    registerTotal: series.registerTotal[last] ?? 0,
    publishedOn: series.publishedOn[last] ?? '',
    source,
    regions: undefined,
    file,
  }
}
