import { useSyncExternalStore } from 'react'
import type { Row } from '../../domain/mergers.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import type { View } from '../../domain/view.ts'
import { areaName } from '../../i18n/areaName.ts'
import { choicesInWords } from '../../i18n/choicesInWords.ts'
import { citationOf } from '../../i18n/citation.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { addressOf } from '../../url/links.ts'
import styles from './PrintNote.module.css'

interface PrintNoteProps {
  readonly view: View
  readonly quarterData: QuarterData
  readonly rows: readonly Row[]
  /** Address of exactly this view. */
  readonly link: string
}

/** Under the table, on paper only: what was chosen, where it comes from, and the way back to it. */
export function PrintNote({ view, quarterData, rows, link }: PrintNoteProps) {
  const page = useI18n()
  const { texts } = page
  // The prerendered page does not know its address.
  const address = useSyncExternalStore(
    noChanges,
    () => addressOf(link),
    () => '',
  )
  return (
    <dl className={styles['print']}>
      <dt>{texts.filters.heading}</dt>
      <dd>{choicesInWords(view, quarterData, rows, page).join(' · ')}</dd>
      <dt>{texts.source.heading}</dt>
      <dd>{citationOf(view.dataSet, quarterData, areaName(quarterData.area, page), page)}</dd>
      <dt>{texts.export.linkHeading}</dt>
      <dd className={styles['link']}>{address}</dd>
    </dl>
  )
}

function noChanges(): () => void {
  return () => undefined
}
