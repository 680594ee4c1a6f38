import { type APIRequestContext, expect } from '@playwright/test'
import { byDutchName, count, percentage } from './dutch.ts'
import { fromSteps } from './fromSteps.ts'
import type { World } from './worlds.ts'

/** The four columns and their total, in the order of the publication. */
export type Figures = readonly number[]

interface Place {
  readonly code: string
  readonly name: string
}

export interface Line extends Place {
  readonly region: Place
  readonly figures: Figures
}

/** One quarter as the data file has it: what the page must show, read without the page. */
export interface ServedTable {
  readonly quarter: string
  /** In Dutch name order. */
  readonly lines: readonly Line[]
  readonly total: Figures
  readonly registerTotal: number
  /** The printed percentage; none is printed for the country. */
  readonly reportedCoverage?: number | undefined
  /** Number of regions that are in it. */
  readonly regions: number
}

const columnIds = ['profile1', 'profile2', 'profile3', 'profile4', 'total'] as const

type Columns = Readonly<Record<(typeof columnIds)[number], readonly (number | null)[]>>

interface RegionFile {
  readonly region: Place
  readonly quarters: readonly string[]
  readonly municipalities: readonly (Place & Columns)[]
  readonly regionTotal: Columns
  readonly registerTotal: readonly number[]
  readonly reportedCoverage: readonly number[]
}

interface Counted {
  readonly counts: readonly number[]
  readonly total: number
}

interface QuarterFile {
  readonly regions: readonly {
    readonly region: Place
    readonly rows: readonly (Place & Counted)[]
    readonly regionTotal: Counted
    readonly registerTotal: number
  }[]
}

/** A data file as the server gives it. */
export async function readFile<T>(request: APIRequestContext, path: string): Promise<T> {
  const response = await request.get(`./data/${path}.json`)
  expect(response.status(), path).toBe(200)
  const file: T = await response.json()
  return path.includes('/regions/') ? fromSteps(file) : file
}

/** The figures of a quarter of a world; without a quarter, of the latest one. */
export async function readTable(
  request: APIRequestContext,
  world: World,
  quarter?: string,
): Promise<ServedTable> {
  const { dataSet, area } = world
  if (area === 'NL') {
    const index = await readFile<{ readonly quarters: readonly { readonly quarter: string }[] }>(
      request,
      `${dataSet}/index`,
    )
    const wanted = quarter ?? index.quarters.at(-1)?.quarter ?? ''
    return ofCountry(await readFile(request, `${dataSet}/quarters/${wanted}`), wanted)
  }
  const file = await readFile<RegionFile>(request, `${dataSet}/regions/${area}`)
  return ofRegion(file, quarter ?? file.quarters.at(-1) ?? '')
}

function ofRegion(file: RegionFile, quarter: string): ServedTable {
  const index = file.quarters.indexOf(quarter)
  const figuresOf = (columns: Columns): Figures =>
    columnIds.flatMap((id) => columns[id][index] ?? [])
  return {
    quarter,
    lines: file.municipalities
      .map(({ code, name, ...columns }) => ({
        code,
        name,
        region: file.region,
        figures: figuresOf(columns),
      }))
      .filter(({ figures }) => figures.length > 0)
      .toSorted(byDutchName),
    total: figuresOf(file.regionTotal),
    registerTotal: file.registerTotal[index] ?? Number.NaN,
    reportedCoverage: file.reportedCoverage[index],
    regions: 1,
  }
}

function ofCountry({ regions }: QuarterFile, quarter: string): ServedTable {
  const figuresOf = ({ counts, total }: Counted): Figures => [...counts, total]
  return {
    quarter,
    lines: regions
      .flatMap(({ region, rows }) =>
        rows.map((row) => ({ code: row.code, name: row.name, region, figures: figuresOf(row) })),
      )
      .toSorted(byDutchName),
    total: sumOf(regions.map(({ regionTotal }) => figuresOf(regionTotal))),
    registerTotal: regions.reduce((people, { registerTotal }) => people + registerTotal, 0),
    regions: regions.length,
  }
}

export function sumOf(all: readonly Figures[]): Figures {
  return columnIds.map((_, column) => all.reduce((sum, one) => sum + (one[column] ?? 0), 0))
}

/** The lines of these municipalities. */
export function linesNamed(table: ServedTable, ...names: readonly string[]): readonly Line[] {
  return table.lines.filter(({ name }) => names.includes(name))
}

/** A line as it reads on the screen: "Pekela 0 57 113 44 214", in the country with its region. */
export function lineText(world: World, { name, region, figures }: Line): string {
  const place = world.area === 'NL' ? `${name} ${region.name}` : name
  return `${place} ${figuresText(figures)}`
}

/** The same in percentages: "Pekela 0,0% 26,6% 52,8% 20,6% 214". */
export function shareText(world: World, { name, region, figures }: Line): string {
  const place = world.area === 'NL' ? `${name} ${region.name}` : name
  return `${place} ${sharesText(figures)}`
}

export function figuresText(figures: Figures): string {
  return figures.map((people) => count(people)).join(' ')
}

export function sharesText(figures: Figures): string {
  const total = figures.at(-1) ?? 0
  return [...figures.slice(0, 4).map((part) => percentage(part, total)), count(total)].join(' ')
}

/** Lines by a value, the highest first; equals stay in name order. */
export function highestFirst(
  lines: readonly Line[],
  value: (line: Line) => number,
): readonly Line[] {
  return lines.toSorted((a, b) => value(b) - value(a))
}
