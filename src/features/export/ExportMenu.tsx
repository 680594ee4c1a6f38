import { type ReactElement, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { Popover } from '../../components/Popover.tsx'
import { SavedFileNote } from '../../components/SavedFileNote.tsx'
import type { SavedFile } from '../../components/saveFile.ts'
import type { View } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { addressOf } from '../../url/links.ts'
import styles from './ExportMenu.module.css'
import { type ExportedTable, saveTable, type TableFileKind } from './tableFiles.ts'

interface ExportMenuProps extends Pick<ExportedTable, 'quarterData' | 'rows'> {
  readonly view: View
  /** Address of exactly this view. */
  readonly link: string
  readonly onDone: (message: string) => void
}

/** Saves what the table shows: the same rows, order, columns and measure. */
export function ExportMenu(props: ExportMenuProps): ReactElement {
  const { view, quarterData, rows, link, onDone } = props
  const i18n = useI18n()
  const words = i18n.texts.export
  /** The file that was saved last, of the view behind a link: it goes with that view. */
  const [saved, setSaved] = useState<{ readonly file: SavedFile; readonly link: string }>()
  const save = (kind: TableFileKind): void => {
    const table: ExportedTable = {
      view,
      quarterData,
      rows,
      columns: tableColumns(view.measure, i18n).filter(({ id }) => view.columns.includes(id)),
    }
    try {
      const file = saveTable(kind, table, addressOf(link), i18n)
      setSaved({ file, link })
      onDone((file.hasStarted ? words.done : words.made)(file.name, rows.length))
    } catch {
      setSaved(undefined)
      onDone(words.failed)
    }
  }
  const kinds = [
    { kind: 'excel', label: words.excel },
    { kind: 'machine', label: words.machine },
  ] as const
  return (
    <>
      <Popover
        label={
          <>
            <Icon name="download" />
            <span>{words.button}</span>
          </>
        }
        name={words.button}
        look="filled"
      >
        {(close) => (
          <div className={styles['menu']}>
            {kinds.map(({ kind, label }) => (
              <button
                key={kind}
                type="button"
                onClick={() => {
                  close()
                  save(kind)
                }}
              >
                {label}
              </button>
            ))}
            <p>{words.note}</p>
          </div>
        )}
      </Popover>
      {saved?.link === link ? (
        <SavedFileNote file={saved.file} words={i18n.texts.savedFile} />
      ) : null}
    </>
  )
}
