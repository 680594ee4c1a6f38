import type { Cell, SheetData } from 'write-excel-file/browser'
import writeExcelFile from 'write-excel-file/browser'
import {
  getCellAddress,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'
import { printedCode } from '../../domain/municipality.ts'
import { isSynthetic } from '../../domain/regionSeries.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import { lateI18nOf } from '../../i18n/lateI18n.ts'
import { openedEdition } from '../../i18n/openedSource.ts'
import { describeTable, type ExportedTable, sourceOf } from './exportedTable.ts'

/** Characters that a column is wide at most; the button of the filter takes some of its heading. */
const widest = 60
const filterButton = 4

/**
 * The table as an Excel file, in the language of the page: a sheet with the view, and one about its source.
 * Numbers are numbers, shares real percentages; what is missing is an empty cell, zero is 0.
 *
 * The package compresses a part of more than 160 kB in a worker that our policy refuses: so many cells are
 * those of some 400 rows with every column, and the country has 334.
 */
export async function tableWorkbook(
  table: ExportedTable,
  i18n: I18n,
  savedOn: Date,
): Promise<Blob> {
  const { quarter, area } = table.quarterData
  const { filters, table: words, export: headings, source, site } = i18n.texts
  const head = [filters.quarter, filters.region, headings.codeHeading, words.name]
    .concat(
      table.columns.map(({ heading }) => heading),
      source.heading,
    )
    .map((value): Cell => ({ value, type: String, fontWeight: 'bold' }))
  const rows = table.rows.map((row): readonly Cell[] => [
    ...[quarter, (row.region ?? area).name, printedCode(row.code), row.name].map(text),
    ...table.columns.map(({ value, measure }): Cell => {
      const number = value(row)
      return number === undefined
        ? null
        : {
            value: number,
            type: Number,
            format: measure === 'share' ? '0.0%' : '#,##0',
          }
    }),
    text(sourceOf(row, table, i18n)),
  ])
  const data: SheetData = [head, ...rows].map((cells) => [...cells])
  const about = aboutSheet(table, i18n, savedOn)
  return writeExcelFile(
    [
      { data, sheet: site.brand, columns: widthsOf(data), stickyRowsCount: 1 },
      { data: about, sheet: source.heading, columns: [{ width: 20 }, { width: 100 }] },
    ],
    { features: [filterOn(getCellAddress(data.length - 1, head.length - 1))] },
  ).toBlob()
}

/** Where the figures come from, what was chosen and when it was saved. */
function aboutSheet(table: ExportedTable, i18n: I18n, savedOn: Date): SheetData {
  const { texts, formats } = lateI18nOf(i18n)
  const { files, source, sourceNote, filters, headline } = texts
  const { view, quarterData, link } = table
  const { citation, choices } = describeTable(table, i18n)
  const { publishedOn, revisedOn, attribution } = quarterData.source
  const isInvented = isSynthetic(view.dataSet, quarterData)
  const published = [
    ...(revisedOn === publishedOn ? [] : [headline.published(formats.month(publishedOn))]),
    ...(revisedOn === undefined ? [] : [source.revised(formats.month(revisedOn))]),
  ]
  const edition = [
    formats.quarter(quarterData.quarter),
    openedEdition(quarterData, texts) ?? (isInvented ? [] : published),
  ].flat()
  const invented = view.dataSet === 'demo' ? texts.synthetic.text : texts.own.inventedSource
  const terms = isInvented ? invented : `${attribution} ${sourceNote.reuse}`
  // A day without a time: the file counts days, and knows no time zones.
  const day = new Date(Date.UTC(savedOn.getFullYear(), savedOn.getMonth(), savedOn.getDate()))
  const lines: readonly (readonly [string, Cell])[] = [
    [source.heading, text(citation)],
    [texts.export.linkHeading, text(link)],
    [filters.heading, text(choices.join(', '))],
    [texts.table.columnChoice, text(texts.table.derivedNote)],
    [files.edition, text(edition.join(', '))],
    [files.terms, text(terms)],
    [files.savedOn, { value: day, type: Date, format: 'yyyy-mm-dd', align: 'left' }],
  ]
  return lines.map(([heading, cell]) => [
    { value: heading, type: String, fontWeight: 'bold' },
    cell,
  ])
}

/** Text stays text, also when it looks like a formula. */
function text(value: string): Cell {
  return { value, type: String }
}

function widthsOf([head = [], ...rows]: SheetData) {
  const lengthOf = (cell: Cell): number =>
    typeof cell === 'object' && cell !== null && 'value' in cell ? String(cell.value).length : 0
  return head.map((heading, column) => {
    const longest = Math.max(...rows.map((row) => Math.min(widest, lengthOf(row[column]))))
    return { width: Math.max(longest, lengthOf(heading) + filterButton) }
  })
}

/** The package has no filters on headings; this is its documented way to add an element. */
function filterOn(lastCell: string) {
  const element = `<autoFilter ref="A1:${lastCell}"/>`
  const order = ['sheetData', 'autoFilter']
  const transform = (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
    sheetIndex === 0
      ? insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet')
      : xml
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }
}
