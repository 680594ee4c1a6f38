import type { ReactElement } from 'react'
import type { View } from '../../domain/view.ts'
import { panelTexts } from '../../i18n/panelTexts.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { addressOf } from '../../url/linkTo.ts'
import styles from './ExportMenu.module.css'
import type { ExportedTable } from './exportedTable.ts'
import { saveTable } from './saveTable.ts'

export interface ExportProps extends Pick<ExportedTable, 'figures' | 'rows'> {
  readonly view: View
  /** Address of exactly this view. */
  readonly link: string
  readonly onDone: (message: string) => void
}

/** The two kinds of files, each holding what the table shows: the same rows, order, columns and measure. */
export function ExportPanel({
  view,
  figures,
  rows,
  link,
  onDone,
  onClose,
}: ExportProps & { readonly onClose: () => void }): ReactElement {
  const page = useTexts()
  const { export: words } = panelTexts(page.language)
  const save = (kind: 'excel' | 'machine'): void => {
    onClose()
    const table: ExportedTable = {
      dataSet: view.dataSet,
      figures,
      rows,
      columns: tableColumns(view.measure, page).filter(({ id }) => view.columns.includes(id)),
      hasSelection: view.selection.kind !== 'all',
      boundaries: view.boundaries,
    }
    try {
      onDone(words.done(saveTable(kind, table, addressOf(link), page), rows.length))
    } catch {
      onDone(words.failed)
    }
  }
  return (
    <div className={styles['menu']}>
      <button type="button" onClick={() => save('excel')}>
        {words.excel}
      </button>
      <button type="button" onClick={() => save('machine')}>
        {words.machine}
      </button>
      <p>{words.note}</p>
    </div>
  )
}
