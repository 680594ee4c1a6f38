import type { Texts } from '../../i18n/useTexts.ts'
import { saveFile } from '../../ui/saveFile.ts'
import type { ExportedTable } from './exportedTable.ts'
import { fileName } from './fileName.ts'
import { excelText, machineText } from './tableText.ts'

/** Saves the table as a file and returns its name. */
export function saveTable(
  kind: 'excel' | 'machine',
  table: ExportedTable,
  link: string,
  page: Texts,
): string {
  const name = fileName(table, kind)
  const text = kind === 'excel' ? excelText(table, link, page) : machineText(table)
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
  return name
}
