import { type APIRequestContext, expect } from '@playwright/test'

interface Place {
  readonly code: string
  readonly name: string
}

interface QuarterFile {
  readonly regions: readonly {
    readonly region: Place
    readonly rows: readonly (Place & {
      readonly counts: readonly number[]
      readonly total: number
    })[]
  }[]
}

/** A municipality in a quarter of the synthetic country, as its data file has it. */
export interface ServedRow extends Place {
  readonly region: Place
  /** The four columns and their total. */
  readonly counts: readonly number[]
}

const collator = new Intl.Collator('nl')

/** 's-Hertogenbosch stands under the H. */
const sortKey = ({ name }: Place) => name.replace(/^'s-/, '')

/** Every row of a quarter of the synthetic country in Dutch name order, read without the page. */
export async function servedRows(
  request: APIRequestContext,
  quarter: string,
): Promise<readonly ServedRow[]> {
  const response = await request.get(`./data/demo/quarters/${quarter}.json`)
  expect(response.status()).toBe(200)
  const { regions }: QuarterFile = await response.json()
  return regions
    .flatMap(({ region, rows }) =>
      rows.map(({ code, name, counts, total }) => ({
        code,
        name,
        region,
        counts: [...counts, total],
      })),
    )
    .toSorted((a, b) => collator.compare(sortKey(a), sortKey(b)))
}

/** Rows by one of their numbers, highest first; equals stay in name order. */
export function highestFirst(rows: readonly ServedRow[], column: number): readonly ServedRow[] {
  return rows.toSorted((a, b) => (b.counts[column] ?? 0) - (a.counts[column] ?? 0))
}

/** A number as a Dutch reader sees it: 9191 is "9.191". */
export function dutch(count: number): string {
  return new Intl.NumberFormat('nl-NL').format(count)
}

/** A row as it reads on the screen: "Pekela Groningen 17 21 65 8 111". */
export function rowText({ name, region, counts }: ServedRow): string {
  return [name, region.name, ...counts.map(dutch)].join(' ')
}
