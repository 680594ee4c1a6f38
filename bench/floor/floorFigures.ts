/** Which figures: the published region, the whole synthetic country, or one region of it. */
export type Place = 'published' | 'country' | 'region'

export interface FloorRow {
  readonly name: string
  /** Of a row of the country. */
  readonly region?: string
  /** The four counts and their total. */
  readonly counts: readonly number[]
}

/** What a floor page shows: the latest quarter of a place. */
export interface FloorFigures {
  /** "Groningen"; `undefined` for the country. */
  readonly area: string | undefined
  /** Oldest first. */
  readonly quarters: readonly string[]
  readonly quarter: string
  /** In name order. */
  readonly rows: readonly FloorRow[]
  readonly total: readonly number[]
  readonly registerTotal: number
  /** "2021-01" */
  readonly publishedOn: string
  readonly source: { readonly title: string; readonly publisher: string }
  /** Of the country: how many regions published, and how many there are. */
  readonly regions: { readonly published: number; readonly all: number } | undefined
  /** Where the other quarters are, from the top of the site; * stands for the quarter. */
  readonly file: string
}

/** Column by column. */
export function sumOf(lines: readonly (readonly number[])[]): readonly number[] {
  return [0, 1, 2, 3, 4].map((at) => lines.reduce((sum, line) => sum + (line[at] ?? 0), 0))
}
