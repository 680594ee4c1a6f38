import {
  type Block,
  firstLayout,
  groningen,
  type Layout,
  renderPublication,
  replaced,
  groningenText as text,
} from './publications.ts'

export const row = {
  aaEnHunze: 'Aa en Hunze 15 35 101 24 175',
  assen: 'Assen 104 223 541 115 983',
  groningen: 'Groningen 125 680 1.935 203 2.943',
  midden: 'Midden-Groningen 102 132 490 94 818',
  stadskanaal: 'Stadskanaal 6 127 298 68 499',
  westerwolde: 'Westerwolde 3 64 148 34 249',
} as const
export const title = 'Derde kwartaal 2020 Groningen'
export const total = 'TOTAAL AMR 440 2.175 5.519 1.057 9.191'
const lines = [groningen.regionTotal, ...groningen.rows]

export function laidOut(change: Partial<Layout>): string {
  return renderPublication(groningen, { ...firstLayout, ...change })
}

export function reordered(...order: readonly Block[]): string {
  return laidOut({ order })
}

export function change(from: string, to: string): string {
  return replaced(text, from, to)
}

export function titled(line: string): string {
  return change(title, line)
}

export function withRow(from: string, to: string): string {
  return change(`\n${from}\n`, `\n${to}\n`)
}

export function withAssen(to: string): string {
  return withRow(row.assen, to)
}

export function assen(cells: string): string {
  return withAssen(`Assen ${cells}`)
}

/** The text with its rows as cells, put down in another way. */
export function withCells(write: (rows: readonly (readonly string[])[]) => string): string {
  const rows = laidOut({ cellGap: ';', hasBlankLines: false })
    .split('\n')
    .filter((line) => line.includes(';'))
  const [first = '', last = ''] = [rows[0], rows.at(-1)]
  const whole = laidOut({ cellGap: ';', hasBlankLines: false })
  const table = whole.slice(whole.indexOf(first), whole.indexOf(last) + last.length)
  return replaced(whole, table, write(rows.map((line) => line.split(';'))))
}

/** Each cell of these rows on a line of its own. */
export function onLines(rows: readonly (readonly string[])[]): string {
  return rows.flat().join('\n')
}

/** All numbers of the table with another separator between thousands. */
export function grouped(separator: string): string {
  return lines
    .flatMap(({ counts, total: sum }) => [...counts, sum])
    .filter((count) => count >= 1000)
    .map((count) => String(count).replace(/(\d{3})$/, '.$1'))
    .reduce((changed, printed) => changed.replace(printed, printed.replace('.', separator)), text)
}
