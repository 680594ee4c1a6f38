import type { Locator } from '@playwright/test'
import { byDutchName } from '../dutch.ts'

export type Direction = 'ascending' | 'descending'

/** A table as it stands on the page: its headings with their `aria-sort`, and the texts of its rows. */
export interface ShownTable {
  readonly headings: readonly { readonly name: string; readonly sort: string | null }[]
  readonly rows: readonly (readonly string[])[]
}

export async function readShownTable(table: Locator): Promise<ShownTable> {
  return table.evaluate((element) => {
    const textOf = (cell: Element): string =>
      (cell.textContent ?? '').trim().replaceAll(/\s+/g, ' ')
    return {
      headings: [...element.querySelectorAll('thead th')].map((heading) => ({
        name: textOf(heading.querySelector('button') ?? heading),
        sort: heading.getAttribute('aria-sort'),
      })),
      rows: [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map(textOf),
      ),
    }
  })
}

/** The headings that say that the table is sorted by them: "Totaal in Sonar descending". */
export function sortedBy({ headings }: ShownTable): readonly string[] {
  return headings
    .filter(({ sort }) => sort === 'ascending' || sort === 'descending')
    .map(({ name, sort }) => `${name} ${sort}`)
}

/** True when a column really has the order that it claims; what has no figure stands last. */
export function isInOrder(table: ShownTable, column: number, direction: Direction): boolean {
  const { headings, rows } = table
  // One cell that says "niet gepubliceerd" instead of figures: after all others, whatever the order.
  const isWhole = (row: readonly string[]): boolean => row.length === headings.length
  const whole = rows.filter(isWhole)
  if (!rows.slice(0, whole.length).every(isWhole)) return false
  const texts = whole.map((row) => row[column] ?? '')
  const numbers = texts.map(numberOf)
  const sign = direction === 'ascending' ? 1 : -1
  if (numbers.every((number) => number === undefined)) {
    return texts.every((name, index) => {
      const next = texts[index + 1]
      return next === undefined || sign * byDutchName({ name }, { name: next }) <= 0
    })
  }
  return numbers.every((number, index) => {
    const next = numbers[index + 1]
    if (index === numbers.length - 1 || next === undefined) return true
    return number !== undefined && sign * number <= sign * next
  })
}

/** "1.935", "4,2%" or "−0,3" as a number, and nothing for words. */
function numberOf(text: string): number | undefined {
  if (!/^[+−]?[\d.]+(?:,\d+)?%?$/.test(text)) return undefined
  return Number(text.replaceAll(/[.%+]/g, '').replace(',', '.').replace('−', '-'))
}
