import { type ReactElement, useSyncExternalStore } from 'react'
import type { Row } from '../../domain/mergers.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import type { View } from '../../domain/view.ts'
import { areaName, areaPhrase } from '../../i18n/areaName.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { sortPhrase } from '../../i18n/tableColumns.ts'
import { addressOf } from '../../url/links.ts'
import styles from './PrintNote.module.css'
import { citationOf } from './SourceNote.tsx'

interface PrintNoteProps {
  readonly view: View
  readonly quarterData: QuarterData
  /** The chosen rows. */
  readonly rows: readonly Row[]
  /** Address of exactly this view. */
  readonly link: string
}

/** More chosen municipalities than this are counted: the table beside it names them. */
const mostNamed = 10

/** Under the table, on paper only: what was chosen, where it comes from, and the way back to it. */
export function PrintNote({ view, quarterData, rows, link }: PrintNoteProps): ReactElement {
  const page = useI18n()
  const { texts, formats } = page
  const words = texts.source.print
  // The prerendered page does not know its address.
  const address = useSyncExternalStore(
    noChanges,
    () => addressOf(link),
    () => '',
  )
  const chosen = texts.table.rows(rows.length)
  const municipalities =
    view.selection.kind === 'all'
      ? words.all(chosen)
      : rows.length > mostNamed || rows.length === 0
        ? words.chosen(chosen)
        : words.named(formats.list(rows.map(({ name }) => name)))
  const keys = view.sort.map(({ column, descending }) => ({
    heading:
      column === 'name'
        ? texts.table.name
        : column === 'region'
          ? texts.table.regionName
          : texts.table.columns[column],
    descending,
  }))
  const filters = [
    formats.quarter(quarterData.quarter),
    areaPhrase(quarterData.area, page),
    municipalities,
    view.measure === 'share' ? words.share : words.count,
    view.boundaries === 'current' ? words.current : words.published,
    ...(isUsual(view.sort) ? [] : [sortPhrase(keys, page)]),
  ]
  return (
    <dl className={styles['print']}>
      <dt>{texts.filters.heading}</dt>
      <dd>{filters.join(' · ')}</dd>
      <dt>{texts.source.heading}</dt>
      <dd>{citationOf(view.dataSet, quarterData, areaName(quarterData.area, page), page)}</dd>
      <dt>{texts.export.linkHeading}</dt>
      <dd className={styles['link']}>{address}</dd>
    </dl>
  )
}

/** By name, as the table is without a choice. */
function isUsual([first, ...others]: View['sort']): boolean {
  return others.length === 0 && first?.column === 'name' && !first.descending
}

function noChanges(): () => void {
  return () => undefined
}
