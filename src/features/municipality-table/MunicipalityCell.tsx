import type { ReactElement, ReactNode } from 'react'
import { BreakableName } from '../../components/BreakableName.tsx'
import { type Counts, countOf, shareOf } from '../../domain/counts.ts'
import type { Row } from '../../domain/mergers.ts'
import { nameInCode } from '../../domain/municipality.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import styles from './MunicipalityTable.module.css'

/** What stands in a cell of the table; with an address its number leads to its line and formula. */
export function municipalityCell(
  row: Row,
  columnId: string,
  columns: readonly NumberColumn[],
  i18n: I18n,
  href?: string,
): ReactNode {
  if (columnId === 'name') return nameOf(row, i18n)
  if (columnId === 'region') return <BreakableName name={row.region?.name ?? ''} />
  const column = columns.find(({ id }) => id === columnId)
  const value = column?.value(row)
  if (column === undefined || value === undefined) return <span>{i18n.texts.table.tooFew}</span>
  const text = column.format(value)
  const number = <data value={column.plain(value)}>{text}</data>
  const { whence } = i18n.texts.table
  return (
    <>
      {href === undefined ? (
        number
      ) : (
        <a href={href} title={whence} aria-label={`${text} ${row.name}: ${whence}`}>
          {number}
        </a>
      )}
      {column.owner === undefined ? null : <ShareBar counts={row} column={column} />}
    </>
  )
}

/** Pixels of a bar that is the whole total of its row; what is not 0 has one at least. */
const wholeBar = 72

/**
 * A column as a share of the total of its row, as a bar beside the number. A canvas that nothing is drawn on is
 * the cheapest box with its width in an attribute, as the prerendered page needs it: two hundred drawings of a
 * rectangle take a third of the layout and paint of a sort.
 */
export function ShareBar({
  counts,
  column,
}: {
  readonly counts: Counts
  readonly column: NumberColumn
}): ReactElement {
  const share = shareOf(countOf(counts, column.id), counts.total) ?? 0
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
    <canvas
      className={`${styles['bar']} ${styles[column.id]}`}
      width={Math.ceil(wholeBar * share)}
      height="12"
      aria-hidden="true"
    />
  )
}

/** The name, with what was added up into it or why that cannot be done. */
function nameOf({ code, name, mergedFrom, divided }: Row, { texts, formats }: I18n): ReactNode {
  const namesOf = (places: readonly { readonly name: string }[]): string =>
    formats.list(places.map((place) => place.name))
  const note =
    mergedFrom !== undefined
      ? texts.table.mergedFrom(namesOf(mergedFrom))
      : divided !== undefined
        ? texts.table.divided(divided.name, namesOf(divided.successors))
        : nameInCode(code) && texts.table.noCode
  if (note === undefined) return <span>{name}</span>
  return (
    <>
      <span>{name}</span>
      <span className={styles['merged']}>{note}</span>
    </>
  )
}
