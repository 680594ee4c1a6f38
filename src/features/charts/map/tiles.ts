import type { RegionCode } from '../../../domain/municipality.ts'

/** Where a region lies on the map, and its letters. */
export interface Tile {
  readonly code: RegionCode
  readonly letters: string
  readonly row: number
  readonly column: number
}

/** The letters of each region, and the number of its code. */
const map = `
    .      .      .      .    Fri02  Gro01    .
    .      .    NHN15    .      .    Dre03    .
    .    ZKY37  Zaa17  Fle11  Zwo36    .      .
    .    HRi19  GAm18  Goo12  Ame14  Ste06  Twe05
  Haa21  ZHC34  MHo20  MUt13  Foo38  MGe07  Ach09
    .    Rij22  Drs23  Gor35  Riv10  Nij08    .
  Zee24  WBr25  MBr26  NOB27  Hel32  NLi29    .
    .      .      .    ZOB28  MLi33    .      .
    .      .      .      .    ZLi30    .      .`

/** The 35 regions, from north to south and from west to east. */
export const tiles: readonly Tile[] = map
  .trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(/ +/)
      .flatMap((cell, column): Tile | readonly [] => {
        const [, letters, number] = /^(\D+)(\d+)$/.exec(cell) ?? []
        return letters === undefined ? [] : { code: `AM${number}`, letters, row, column }
      }),
  )

/** Tiles across and down. */
export const mapSize = { columns: 7, rows: 9 } as const

/** Per cent at which a darker step begins. */
export const stepBounds = [64, 68, 72, 76] as const

/** The step of a coverage, 1–5, as it is written, with one decimal. Example: 0.6796 is 68,0%: 3. */
export function stepOf(coverage: number): number {
  const tenths = Math.round(coverage * 1000)
  return 1 + stepBounds.filter((bound) => tenths >= 10 * bound).length
}

const directions = new Map([
  ['ArrowLeft', { row: 0, column: -1 }],
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowUp', { row: -1, column: 0 }],
  ['ArrowDown', { row: 1, column: 0 }],
])

/** The nearest tile on the side of an arrow key, first in its own row or column; `undefined` at the edge. */
export function tileBeside(from: Tile, key: string, all: readonly Tile[]): Tile | undefined {
  const side = directions.get(key)
  if (side === undefined) return undefined
  const places = all.map((tile) => {
    const [down, right] = [tile.row - from.row, tile.column - from.column]
    return {
      tile,
      ahead: down * side.row + right * side.column,
      aside: Math.abs(down * side.column) + Math.abs(right * side.row),
    }
  })
  return places
    .filter(({ ahead }) => ahead > 0)
    .toSorted((a, b) => a.aside - b.aside || a.ahead - b.ahead)[0]?.tile
}
