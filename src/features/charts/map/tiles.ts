import type { RegionCode } from '../../../domain/municipality.ts'

/** Where a region lies on the map, and its letters. */
export interface Tile {
  readonly code: RegionCode
  readonly letters: string
  readonly row: number
  readonly column: number
}

const map = `
  .    .    .    .   Fri  Gro   .
  .    .   NHN   .    .   Dre   .
  .   ZKY  Zaa  Fle  Zwo   .    .
  .   HRi  GAm  Goo  Ame  Ste  Twe
 Haa  ZHC  MHo  MUt  Foo  MGe  Ach
  .   Rij  Drs  Gor  Riv  Nij   .
 Zee  WBr  MBr  NOB  Hel  NLi   .
  .    .    .   ZOB  MLi   .    .
  .    .    .    .   ZLi   .    .`

const codes: Readonly<Record<string, RegionCode>> = {
  Gro: 'AM01',
  Fri: 'AM02',
  Dre: 'AM03',
  Twe: 'AM05',
  Ste: 'AM06',
  MGe: 'AM07',
  Nij: 'AM08',
  Ach: 'AM09',
  Riv: 'AM10',
  Fle: 'AM11',
  Goo: 'AM12',
  MUt: 'AM13',
  Ame: 'AM14',
  NHN: 'AM15',
  Zaa: 'AM17',
  GAm: 'AM18',
  HRi: 'AM19',
  MHo: 'AM20',
  Haa: 'AM21',
  Rij: 'AM22',
  Drs: 'AM23',
  Zee: 'AM24',
  WBr: 'AM25',
  MBr: 'AM26',
  NOB: 'AM27',
  ZOB: 'AM28',
  NLi: 'AM29',
  ZLi: 'AM30',
  Hel: 'AM32',
  MLi: 'AM33',
  ZHC: 'AM34',
  Gor: 'AM35',
  Zwo: 'AM36',
  ZKY: 'AM37',
  Foo: 'AM38',
}

/** The 35 regions, from north to south and from west to east. */
export const tiles: readonly Tile[] = map
  .trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(/ +/)
      .flatMap((letters, column) => {
        const code = codes[letters]
        return code === undefined ? [] : [{ code, letters, row, column }]
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
