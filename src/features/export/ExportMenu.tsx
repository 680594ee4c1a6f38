import type { ReactElement } from 'react'
import type { View } from '../../domain/view.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Popover } from '../../ui/Popover.tsx'
import styles from './ExportMenu.module.css'
import type { ExportedTable } from './exportedTable.ts'

interface ExportMenuProps extends Pick<ExportedTable, 'figures' | 'rows'> {
  readonly view: View
  /** Address of exactly this view. */
  readonly link: string
  readonly onDone: (message: string) => void
}

/** Saves what the table shows: the same rows, order, columns and measure. */
export function ExportMenu({ view, figures, rows, link, onDone }: ExportMenuProps): ReactElement {
  const page = useTexts()
  const { export: words } = page.texts
  const save = async (kind: 'excel' | 'machine', close: () => void): Promise<void> => {
    close()
    const table: ExportedTable = {
      dataSet: view.dataSet,
      figures,
      rows,
      columns: tableColumns(view.measure, page).filter(({ id }) => view.columns.includes(id)),
      hasSelection: view.selection.kind !== 'all',
      boundaries: view.boundaries,
    }
    try {
      const { saveTable } = await import('./saveTable.ts')
      onDone(words.done(saveTable(kind, table, link, page), rows.length))
    } catch {
      onDone(words.failed)
    }
  }
  return (
    <Popover label={words.button} name={words.button}>
      {(close) => (
        <div className={styles['menu']}>
          <button type="button" onClick={() => void save('excel', close)}>
            {words.excel}
          </button>
          <button type="button" onClick={() => void save('machine', close)}>
            {words.machine}
          </button>
          <p>{words.note}</p>
        </div>
      )}
    </Popover>
  )
}
