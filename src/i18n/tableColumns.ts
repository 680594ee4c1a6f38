import {
  type Counts,
  countOf,
  type NumberColumnId,
  numberColumnIds,
  shareOf,
} from '../domain/counts.ts'
import type { Measure } from '../domain/view.ts'
import { plainPercentage } from './formats.ts'
import type { I18n } from './I18nProvider.tsx'

/** A number column: what it says on screen and in each kind of file, side by side. */
export interface NumberColumn {
  readonly id: NumberColumnId
  /** Heading on screen and in the CSV for Excel. */
  readonly heading: string
  readonly machineId: string
  /** The heading under that of its owner: "transparant". */
  readonly shortHeading: string
  readonly owner?: 'municipality' | 'uwv'
  /** The source prints "Totaal in Sonar"; the other names are derived from its explanation. */
  readonly derived: boolean
  readonly measure: Measure
  /** People, or a share 0–1; `undefined` for a share of fewer than ten. */
  readonly value: (counts: Counts) => number | undefined
  /** On screen: "1.935", "65,7%". */
  readonly format: (value: number) => string
  /** Without any sign that depends on a language, in the unit of the heading: "1935", "65.7". */
  readonly plain: (value: number) => string
  /** For machines: "1935", "0.6575". */
  readonly machine: (value: number) => string
  /** For Dutch Excel: "1935", "65,7". */
  readonly excel: (value: number) => string
}

/**
 * The one list of number columns, in the order of the publication. As a share, each profile column
 * is divided by the row's total in Sonar; the total itself stays a count: it is what the shares are of.
 */
export function tableColumns(
  measure: Measure,
  { texts, formats }: Pick<I18n, 'texts' | 'formats'>,
): readonly NumberColumn[] {
  return numberColumnIds.map((id) => {
    const heading = texts.table.columns[id]
    const derived = id !== 'total'
    const short =
      id === 'profile1' || id === 'profile3' ? texts.table.transparent : texts.table.notTransparent
    const owner =
      id === 'total'
        ? {}
        : ({ owner: id === 'profile1' || id === 'profile2' ? 'municipality' : 'uwv' } as const)
    const people = (counts: Counts) => countOf(counts, id)
    return measure === 'share' && derived
      ? {
          id,
          heading: texts.table.share(heading),
          shortHeading: texts.table.share(short),
          ...owner,
          machineId: `${id}_share`,
          derived,
          measure,
          value: (counts) => shareOf(people(counts), counts.total),
          format: formats.percentage,
          plain: plainPercentage,
          machine: (value) => value.toFixed(4),
          // Dutch Excel reads a decimal comma.
          excel: (value) => plainPercentage(value).replace('.', ','),
        }
      : {
          id,
          heading,
          shortHeading: short,
          ...owner,
          machineId: id,
          derived,
          measure: 'count',
          value: people,
          format: formats.count,
          plain: String,
          machine: String,
          excel: String,
        }
  })
}

/** A longer sentence is hard to follow by ear; the headings show every key. */
const mostKeys = 2

/** An order in words: "gesorteerd op Totaal in Sonar (aflopend)". */
export function sortPhrase(
  keys: readonly { readonly heading: string; readonly descending: boolean }[],
  { texts: { table }, formats }: Pick<I18n, 'texts' | 'formats'>,
): string {
  const named = keys.slice(0, keys.length > mostKeys ? 1 : mostKeys)
  const words = named.map(({ heading, descending }) =>
    descending ? table.descending(heading) : table.ascending(heading),
  )
  const others = keys.length - named.length
  return table.sortedBy(formats.list(others > 0 ? [...words, table.moreKeys(others)] : words))
}
