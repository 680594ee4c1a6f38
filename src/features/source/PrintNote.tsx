import type { ReactElement } from 'react'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import type { Row } from '../../domain/regroup.ts'
import type { View } from '../../domain/view.ts'
import { areaName, areaPhrase } from '../../i18n/areaName.ts'
import { sourceTexts } from '../../i18n/sourceTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useAddressOf } from '../../url/useAddressOf.ts'
import { citationOf } from './citationOf.ts'
import styles from './PrintNote.module.css'

interface PrintNoteProps {
  readonly view: View
  readonly figures: QuarterFigures
  /** The chosen rows. */
  readonly rows: readonly Row[]
  /** Address of exactly this view. */
  readonly link: string
}

/** More chosen municipalities than this are counted: the table beside it names them. */
const mostNamed = 10

/** Under the table, on paper only: what was chosen, where it comes from, and the way back to it. */
export function PrintNote({ view, figures, rows, link }: PrintNoteProps): ReactElement {
  const page = useTexts()
  const { texts, formats, language } = page
  const words = sourceTexts(language).print
  const address = useAddressOf(link)
  const chosen = texts.table.rows(rows.length)
  const municipalities =
    view.selection.kind === 'all'
      ? words.all(chosen)
      : rows.length > mostNamed || rows.length === 0
        ? words.chosen(chosen)
        : words.named(formats.list(rows.map(({ name }) => name)))
  const filters = [
    formats.quarter(figures.quarter),
    areaPhrase(figures.area, page),
    municipalities,
    view.measure === 'share' ? words.share : words.count,
    view.boundaries === 'current' ? words.current : words.published,
  ]
  return (
    <dl className={styles['print']}>
      <dt>{words.filters}</dt>
      <dd>{filters.join(' · ')}</dd>
      <dt>{words.source}</dt>
      <dd>{citationOf(view.dataSet, figures, areaName(figures.area, page), page)}</dd>
      <dt>{words.link}</dt>
      <dd className={styles['link']}>{address}</dd>
    </dl>
  )
}
