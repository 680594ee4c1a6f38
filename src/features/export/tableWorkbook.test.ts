import { describe, expect, it } from 'vitest'
import { defaultView } from '../../domain/view.ts'
import type { ExportedTable } from './exportedTable.ts'
import { tableWorkbook } from './tableWorkbook.ts'
import { i18n, largestTable, link, nobody, source, table } from './testing/exportedTables.ts'
import { readXlsx } from './testing/readXlsx.ts'

/** A moment late in the evening: the day in the file is that of the reader's calendar. */
const savedOn = new Date(2026, 10, 30, 23, 45)
/** Days since the first of 1900, as Excel counts them. */
const savedDay = 46356

async function saved(one: ExportedTable, language: 'nl' | 'en' = 'nl') {
  return readXlsx(await tableWorkbook(one, i18n(language), savedOn))
}

function people(number: number) {
  return { number, format: '#,##0' }
}

describe('the Excel file', () => {
  it('has the columns of the contract, texts as texts and numbers as numbers', async () => {
    expect((await saved(table())).sheet(1)).toEqual([
      [
        'Kwartaal',
        'Arbeidsmarktregio',
        'Gemeentecode',
        'Gemeente',
        'Gemeente, transparant',
        'Gemeente, niet transparant',
        'UWV, transparant',
        'UWV, niet transparant',
        'Totaal in Sonar',
        'Bron',
      ],
      ['2020-Q3', 'Groningen', 'GM0106', 'Assen', ...[104, 223, 541, 115, 983].map(people), source],
      [
        ...['2020-Q3', 'Groningen', 'GM0014', 'Groningen'],
        ...[125, 680, 1935, 203, 2943].map(people),
        source,
      ],
    ])
  })

  it('has shares as real percentages, nothing for what is missing and 0 for zero', async () => {
    const [, half, none] = (
      await saved(
        table({
          // 23 of 80 is 28.75%.
          rows: [{ ...nobody, counts: [23, 57, 0, 0], total: 80 }, nobody],
          measure: 'share',
          columns: ['profile1', 'profile3', 'total'],
        }),
      )
    ).sheet(1)
    const share = (number: number) => ({ number, format: '0.0%' })
    expect(half?.slice(4, 7)).toEqual([share(0.2875), share(0), people(80)])
    expect(none?.slice(4, 7)).toEqual([undefined, undefined, people(0)])
  })

  it('keeps a text that looks like a formula a text', async () => {
    const [, row] = (await saved(table({ rows: [{ ...nobody, name: '=1+1' }] }))).sheet(1)
    expect(row?.[3]).toBe('=1+1')
  })

  it('keeps its headings in view and has a filter on every column', async () => {
    const xml = (await saved(table())).parts.get('xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    // In this order, or Excel calls the file damaged.
    expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:J3"\/>/)
  })

  it('says on its second sheet where the figures come from, what was chosen and when it was saved', async () => {
    const { parts, sheet } = await saved(table())
    expect(parts.get('xl/workbook.xml')).toMatch(/name="Klantprofielen".*name="Bron"/)
    expect(sheet(2)).toEqual([
      ['Bron', source],
      ['Link', link],
      [
        'Filters',
        'derde kwartaal 2020, arbeidsmarktregio Groningen, alle 2 gemeenten, aantallen, gemeenten zoals in de publicatie',
      ],
      ['Kolommen', 'UWV gaf de vier kolommen geen naam. Deze namen zijn onze lezing.'],
      ['Uitgave', 'derde kwartaal 2020, door UWV gepubliceerd in januari 2021'],
      ['Voorwaarde', 'Bronvermelding bij overname is verplicht. De cijfers blijven van UWV.'],
      ['Opgeslagen op', { number: savedDay, format: 'yyyy-mm-dd' }],
    ])
  })

  it('says of figures that were revised when', async () => {
    const { quarterData } = table()
    const revised = { ...quarterData.source, publishedOn: '2021-03', revisedOn: '2021-03' } as const
    const { sheet } = await saved({ ...table(), quarterData: { ...quarterData, source: revised } })
    expect(sheet(2)[4]).toEqual(['Uitgave', 'derde kwartaal 2020, herzien in maart 2021'])
  })

  it('is English on an English page', async () => {
    const { parts, sheet } = await saved(table({ language: 'en' }), 'en')
    expect(parts.get('xl/workbook.xml')).toContain('name="Source"')
    expect(sheet(1)[0]?.slice(0, 4)).toEqual([
      'Quarter',
      'Labour-market region',
      'Municipality code',
      'Municipality',
    ])
    expect(sheet(2).map(([heading]) => heading)).toContain('Saved on')
  })

  it('says of invented figures in every row and on the second sheet that they are', async () => {
    const { sheet } = await saved({ ...table(), view: { ...defaultView, dataSet: 'demo' } })
    expect(sheet(1)[1]?.[9]).toBe('SYNTHETISCH')
    const about = new Map(sheet(2).map(([heading, value]) => [heading, value]))
    expect(about.get('Voorwaarde')).toContain('Geen cijfer komt van UWV')
    expect(about.get('Uitgave')).toBe('derde kwartaal 2020')
  })

  it('says of a file of the reader whose it is, and not that UWV published it', async () => {
    const { quarterData } = table()
    const opened = { file: '=1+1.pdf', isSynthetic: false }
    const own = { ...quarterData, source: { ...quarterData.source, opened } }
    const { sheet } = await saved({ ...table(), quarterData: own })
    const cited = '=1+1.pdf, door de lezer geopend; niet door deze site gepubliceerd'
    expect(sheet(1)[1]?.[9]).toBe(cited)
    expect(sheet(2)[0]).toEqual(['Bron', cited])
    expect(sheet(2)[4]).toEqual(['Uitgave', `derde kwartaal 2020, ${cited}`])
  })

  it('stays below the 160 kB of one part from which the package wants a worker, with every row there is', async () => {
    const { parts, sheet } = await saved(largestTable('share'))
    expect(sheet(1)).toHaveLength(391)
    expect(Math.max(...[...parts.values()].map((part) => part.length))).toBeLessThan(160_000)
  })
})
