import type { APIRequestContext } from '@playwright/test'
import { type Figures, readFile } from './servedTable.ts'
import type { World } from './worlds.ts'

type Numbers = readonly (number | null)[]

interface Columns {
  readonly profile1: Numbers
  readonly profile2: Numbers
  readonly profile3: Numbers
  readonly profile4: Numbers
}

interface RegionFile {
  readonly quarters: readonly string[]
  readonly regionTotal: Columns & { readonly total: Numbers }
  readonly registerTotal: readonly number[]
  readonly reportedCoverage: readonly number[]
}

/** A region in the file of the country, `null` where it did not publish. */
export interface RegionTotals {
  readonly code: string
  readonly name: string
  readonly sonarTotal: Numbers
  readonly registerTotal: Numbers
}

export interface NationalFile {
  readonly quarters: readonly string[]
  readonly regions: readonly RegionTotals[]
  readonly regionsPublished: readonly number[]
  readonly sonarTotal: readonly number[]
  readonly registerTotal: readonly number[]
  readonly profiles: Columns
}

/** What a data file says of one quarter of a history. */
export interface Moment {
  readonly quarter: string
  /** The four columns and their total. */
  readonly figures: Figures
  readonly registerTotal: number
  readonly reportedCoverage?: number | undefined
  /** "34 van 35" where regions are missing. */
  readonly part?: string | undefined
}

export async function readNational(
  request: APIRequestContext,
  { dataSet }: World,
): Promise<NationalFile> {
  return readFile(request, `${dataSet}/national`)
}

/** Every published quarter of a world, oldest first. */
export async function readHistory(
  request: APIRequestContext,
  world: World,
): Promise<readonly Moment[]> {
  if (world.area !== 'NL') {
    const file = await readFile<RegionFile>(request, `${world.dataSet}/regions/${world.area}`)
    const { regionTotal, registerTotal, reportedCoverage } = file
    return file.quarters.map((quarter, index) => ({
      quarter,
      figures: figuresAt(regionTotal, regionTotal.total, index),
      registerTotal: registerTotal[index] ?? Number.NaN,
      reportedCoverage: reportedCoverage[index],
    }))
  }
  const { quarters, profiles, ...file } = await readNational(request, world)
  return quarters.map((quarter, index) => {
    const published = file.regionsPublished[index] ?? Number.NaN
    const all = file.regions.length
    return {
      quarter,
      figures: figuresAt(profiles, file.sonarTotal, index),
      registerTotal: file.registerTotal[index] ?? Number.NaN,
      part: published < all ? `${published} van ${all}` : undefined,
    }
  })
}

function figuresAt(columns: Columns, total: Numbers, index: number): Figures {
  const { profile1, profile2, profile3, profile4 } = columns
  return [profile1, profile2, profile3, profile4, total].map(
    (numbers) => numbers[index] ?? Number.NaN,
  )
}
