import { type Counts, countOf, numberColumnIds, shareOf } from '../domain/counts.ts'
import type { Measure } from '../domain/view.ts'
import { plainPercentage } from './formats.ts'
import type { I18n } from './I18nProvider.tsx'

/** A number column: what it says on screen and in each kind of file, side by side. */
export type NumberColumn = Readonly<ReturnType<typeof tableColumns>[number]>

const plainCount = (people: number) => String(people)
const written = {
  count: { plain: plainCount, machine: plainCount, excel: plainCount },
  share: {
    /** Without any sign that depends on a language, in the unit of the heading: "65.7". */
    plain: plainPercentage,
    /** For machines: "0.6575". */
    machine: (share: number) => share.toFixed(4),
    /** For Dutch Excel, with a decimal comma: "65,7". */
    excel: (share: number) => plainPercentage(share).replace('.', ','),
  },
}

/**
 * The one list of number columns, in the order of the publication. As a share, each profile column
 * is divided by the row's total in Sonar; the total itself stays a count: it is what the shares are of.
 */
export function tableColumns(measure: Measure, page: Pick<I18n, 'texts' | 'formats'>) {
  const { texts, formats } = page
  return numberColumnIds.map((id) => {
    const isShare = measure === 'share' && id !== 'total'
    const shown: Measure = isShare ? 'share' : 'count'
    const isOfMunicipality = id === 'profile1' || id === 'profile2'
    const isTransparent = id === 'profile1' || id === 'profile3'
    const short = isTransparent ? texts.table.transparent : texts.table.notTransparent
    const headingOf = (text: string) => (isShare ? texts.table.share(text) : text)
    return {
      id,
      /** Heading on screen and in the CSV for Excel. */
      heading: headingOf(texts.table.columns[id]),
      /** The heading under that of its owner: "transparant". */
      shortHeading: headingOf(short),
      /** Who keeps the profiles of a column whose name is derived; the source itself prints "Totaal in Sonar". */
      ...(id !== 'total' && {
        owner: isOfMunicipality ? ('municipality' as const) : ('uwv' as const),
      }),
      machineId: isShare ? `${id}_share` : id,
      measure: shown,
      /** People, or a share 0–1; `undefined` for a share of fewer than ten. */
      value: (counts: Counts) => {
        const people = countOf(counts, id)
        return isShare ? shareOf(people, counts.total) : people
      },
      /** On screen: "1.935", "65,7%". */
      format: isShare ? formats.percentage : formats.count,
      ...written[shown],
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
