import { type ReactElement, useDeferredValue, useState } from 'react'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import type { Row } from '../../domain/regroup.ts'
import { areaPhrase } from '../../i18n/areaName.ts'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { bringIntoView } from '../../ui/bringIntoView.ts'
import { ProfilesRow } from './ProfilesRow.tsx'
import styles from './ProfilesTable.module.css'
import { ProfilesTotals } from './ProfilesTotals.tsx'
import { SortHeading } from './SortHeading.tsx'
import type { ProfilesTable as Table } from './useProfilesTable.ts'

interface ProfilesTableProps {
  readonly table: Table
  /** Visible number columns. */
  readonly columns: readonly NumberColumn[]
  readonly figures: QuarterFigures
  /** Every row of the region. */
  readonly allRows: readonly Row[]
  readonly hasSelection: boolean
  /** Id of the note that explains the mark at a derived name; the first thing after the table. */
  readonly derivedNote: string
}

/** So many rows follow a change of columns at once: more than a tall screen holds. */
const firstRows = 56

/**
 * The profile columns per municipality, with the totals in the foot, outside the order; before it a
 * link past all its rows.
 */
export function ProfilesTable(props: ProfilesTableProps): ReactElement {
  const { table, columns, figures } = props
  const page = useTexts()
  const { texts, formats } = page
  const hasRegions = figures.country !== undefined
  const rows = table.getRowModel().rows
  // The rows further down follow when the first ones are on the screen; all at once when they are in sight.
  const later = useDeferredValue(columns)
  const [isScrolled, setScrolled] = useState(false)
  const caption = texts.table.caption(
    areaPhrase(figures.area, page),
    formats.quarter(figures.quarter),
  )
  const isShare = columns.some(({ measure }) => measure === 'share')
  return (
    <div>
      <a className={`visually-hidden ${styles['past']}`} href={`#${props.derivedNote}`}>
        {texts.table.past}
      </a>
      <section
        className={styles['scroll']}
        data-regions={hasRegions}
        aria-label={texts.table.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        onFocus={bringIntoView}
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}
      >
        <table className={styles['table']} data-regions={hasRegions} data-columns={columns.length}>
          <caption>
            <span className={styles['caption']}>
              {`${caption} ${isShare ? texts.table.captionShare : texts.table.captionCount} `}
              <span className="visually-hidden">{texts.table.sortable}</span>
            </span>
          </caption>
          <thead>
            <tr>
              <SortHeading table={table} id="name">
                {texts.table.name}
              </SortHeading>
              {hasRegions ? (
                <SortHeading table={table} id="region">
                  {texts.table.regionName}
                </SortHeading>
              ) : null}
              {columns.map((column) => (
                <SortHeading
                  key={column.id}
                  table={table}
                  id={column.id}
                  note={column.derived ? props.derivedNote : undefined}
                >
                  {column.heading}
                </SortHeading>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, original }, place) => (
              <ProfilesRow
                key={id}
                row={original}
                columns={place < firstRows || isScrolled ? columns : later}
                hasRegions={hasRegions}
              />
            ))}
          </tbody>
          <ProfilesTotals
            columns={columns}
            shown={rows.map(({ original }) => original)}
            allRows={props.allRows}
            figures={figures}
            hasSelection={props.hasSelection}
          />
        </table>
      </section>
    </div>
  )
}
