import { Fragment, type ReactNode, useState } from 'react'
import { CopyField } from '../../components/CopyField.tsx'
import { copyTable } from '../../components/clipboard.ts'
import { Icon } from '../../components/Icon.tsx'
import { Popover } from '../../components/Popover.tsx'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { addressOf } from '../../url/links.ts'
import type { ExportedTable } from './exportedTable.ts'
import type { TableFileKind } from './tableFiles.ts'

interface ExportMenuProps extends Pick<ExportedTable, 'view' | 'quarterData' | 'rows'> {
  /** Pinned link to this view. */
  readonly link: string
  readonly onDone: (message: string) => void
}

const kinds = ['xlsx', 'excel', 'machine', 'copy'] as const
const icons = { xlsx: 'columns', excel: 'file', machine: 'file', copy: 'copy' } as const

/** Saves or copies what the table shows: the same rows, order, columns and measure. */
export function ExportMenu(props: ExportMenuProps) {
  const { view, rows, link, onDone } = props
  const i18n = useI18n()
  const { texts } = i18n
  const words = texts.export
  /** For a browser that saved or copied nothing: the file or the text. It goes with the view behind a link. */
  const [left, setLeft] = useState<{ note: ReactNode; link: string; count: number }>()
  const leave = (note: ReactNode): void =>
    setLeft((former) => ({ note, link, count: (former?.count ?? 0) + 1 }))
  const tableNow = (): ExportedTable => ({
    ...props,
    columns: tableColumns(view.measure, i18n).filter(({ id }) => view.columns.includes(id)),
    link: addressOf(link),
  })
  const copy = async (): Promise<void> => {
    const table = tableNow()
    const content = import('./tableText.ts').then(({ tableText }) => tableText(table, i18n))
    const isCopied = await copyTable(content)
    const { text } = await content
    const field = <CopyField label={texts.savedFile.text} text={text} isAskedFor />
    leave(isCopied ? undefined : field)
    onDone(isCopied ? words.copied(texts.table.rows(rows.length)) : words.refused)
  }
  const save = async (kind: TableFileKind): Promise<void> => {
    const table = tableNow()
    const [{ saveTable }, { SavedFileNote }] = await Promise.all([
      import('./tableFiles.ts'),
      import('../../components/SavedFileNote.tsx'),
    ])
    const file = await saveTable(kind, table, i18n)
    leave(<SavedFileNote file={file} words={texts.savedFile} />)
    onDone((file.hasStarted ? words.done : words.made)(file.name, rows.length))
  }
  const take = async (kind: TableFileKind | 'copy'): Promise<void> => {
    try {
      await (kind === 'copy' ? copy() : save(kind))
    } catch {
      leave(undefined)
      onDone(words.failed)
    }
  }
  return (
    <>
      <Popover label={words.button} icon="download" look="filled">
        {(close) => (
          <div data-menu="">
            {kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                onClick={() => {
                  close()
                  void take(kind)
                }}
              >
                <Icon name={icons[kind]} />
                <span>
                  <span>{words[kind]}</span>
                  <small>{words.help[kind]}</small>
                </span>
              </button>
            ))}
            <p>{words.note}</p>
          </div>
        )}
      </Popover>
      {/* Another one each time, so that a field gets the focus each time. */}
      {left?.link === link ? <Fragment key={left.count}>{left.note}</Fragment> : null}
    </>
  )
}
