import { describe, expect, it } from 'vitest'
import { type NumberColumnId, numberColumnIds } from '../../domain/profile.ts'
import { quarterFigures } from '../../domain/regionSeries.ts'
import type { Row } from '../../domain/regroup.ts'
import type { Language, Measure } from '../../domain/view.ts'
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import { nl } from '../../i18n/nl.ts'
import { panelTexts } from '../../i18n/panelTexts.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { wholeCountry } from '../../testing/country.ts'
import { groningen2020Q3 } from '../../testing/groningenPublication.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { excelCsv } from './excelCsv.ts'
import type { ExportedTable } from './exportedTable.ts'
import { fileName } from './fileName.ts'
import { machineCsv } from './machineCsv.ts'

const source = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'
const sourceOf = () => source
const link = 'http://localhost:3000/?municipality=GM0106'
const figures = quarterFigures(groningenSeries, '2020-Q3')
const assenAndGroningen = groningen2020Q3.rows.filter(({ name }) =>
  ['Assen', 'Groningen'].includes(name),
)

interface Choice {
  readonly rows?: readonly Row[]
  readonly measure?: Measure
  readonly columns?: readonly NumberColumnId[]
  readonly language?: Language
}

function table({
  rows = assenAndGroningen,
  measure = 'count',
  columns = numberColumnIds,
  language = 'nl',
}: Choice = {}): ExportedTable {
  if (figures === undefined) throw new Error('no figures')
  const page = { language, texts: language === 'nl' ? nl : en, formats: createFormats(language) }
  const shown = tableColumns(measure, page).filter(({ id }) => columns.includes(id))
  return {
    figures,
    rows,
    columns: shown,
    dataSet: 'published',
    hasSelection: false,
    boundaries: 'published',
  }
}

function excel(choice: Choice = {}): string {
  const { table: words } = choice.language === 'en' ? en : nl
  const { sourceHeading, linkHeading } = panelTexts(choice.language ?? 'nl').export
  const { name, regionName } = words
  return excelCsv(table(choice), { name, regionName, sourceHeading, linkHeading, sourceOf, link })
}

/** 23 of 80 is 28,75%: a half, which lies just below it as a fraction in binary. */
const half: Row = { code: 'GM0093', name: 'Terschelling', counts: [23, 57, 0, 0], total: 80 }

const nobody: Row = { code: 'GM0088', name: 'Schiermonnikoog', counts: [0, 0, 0, 0], total: 0 }

describe('the files of the country', () => {
  function country(): ExportedTable {
    if (wholeCountry === undefined) throw new Error('no figures')
    return { ...table(), figures: wholeCountry, rows: wholeCountry.rows.slice(0, 3) }
  }

  it('name the region of each row', () => {
    const lines = machineCsv(country(), sourceOf).split('\r\n')
    expect(lines.slice(1, 4).map((line) => line.split(',').slice(0, 5).join())).toEqual([
      '2020-Q3,AM03,Drenthe,GM0109,Coevorden',
      '2020-Q3,AM03,Drenthe,GM0114,Emmen',
      '2020-Q3,AM01,Groningen,GM1680,Aa en Hunze',
    ])
    expect(fileName(country(), 'machine')).toBe('klantprofielen-2020-q3-nl.csv')
  })

  it('have the region as a column in Excel, as on screen', () => {
    const { name, regionName } = nl.table
    const words = { name, regionName, sourceHeading: 'Bron', linkHeading: 'Link', sourceOf, link }
    const [header, first] = excelCsv(country(), words).split('\r\n')
    expect(header).toMatch(/Gemeente;Regio;/)
    expect(first).toMatch(/^Coevorden;Drenthe;1;2;3;4;10;/)
  })
})

describe('the file of synthetic figures', () => {
  it('says so in its name', () => {
    expect(fileName({ ...table(), dataSet: 'demo' }, 'excel')).toBe(
      'demo-klantprofielen-2020-q3-am01-excel.csv',
    )
  })
})

describe('the file for machines', () => {
  it('has the columns of the contract and the printed figures', () => {
    expect(machineCsv(table(), sourceOf)).toBe(
      [
        'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source',
        `2020-Q3,AM01,Groningen,GM0106,Assen,104,223,541,115,983,"${source}"`,
        `2020-Q3,AM01,Groningen,GM0014,Groningen,125,680,1935,203,2943,"${source}"`,
        '',
      ].join('\r\n'),
    )
  })

  it('has shares as ratios with four decimals; the total stays a number of people', () => {
    expect(machineCsv(table({ measure: 'share' }), sourceOf)).toBe(
      [
        'quarter,region_code,region,municipality_code,municipality,profile1_share,profile2_share,profile3_share,profile4_share,total,source',
        `2020-Q3,AM01,Groningen,GM0106,Assen,0.1058,0.2269,0.5504,0.1170,983,"${source}"`,
        `2020-Q3,AM01,Groningen,GM0014,Groningen,0.0425,0.2311,0.6575,0.0690,2943,"${source}"`,
        '',
      ].join('\r\n'),
    )
  })

  it('leaves hidden columns out', () => {
    const text = machineCsv(table({ columns: ['profile1', 'total'] }), sourceOf)
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'quarter,region_code,region,municipality_code,municipality,profile1,total,source',
      `2020-Q3,AM01,Groningen,GM0106,Assen,104,983,"${source}"`,
    ])
  })

  it('keeps the order of the screen and adds no totals', () => {
    const names = (rows: readonly Row[]) =>
      machineCsv(table({ rows }), sourceOf)
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[4])
    expect(names(assenAndGroningen.toReversed())).toEqual(['Groningen', 'Assen'])
    expect(names(groningen2020Q3.rows)).toHaveLength(16)
    expect(names([])).toEqual([])
  })

  it('has a zero for zero and nothing for what does not exist', () => {
    const lines = (measure: Measure) =>
      machineCsv(table({ rows: [nobody], measure }), sourceOf).split('\r\n')
    expect(lines('count')[1]).toContain(',Schiermonnikoog,0,0,0,0,0,')
    expect(lines('share')[1]).toContain(',Schiermonnikoog,,,,,0,')
  })

  it('is the same in either language', () => {
    expect(machineCsv(table({ language: 'en' }), sourceOf)).toBe(machineCsv(table(), sourceOf))
  })
})

describe('the file for Dutch Excel', () => {
  it('has the headings of the screen and the printed figures without points', () => {
    expect(excel()).toBe(
      [
        '\uFEFFGemeente;Gemeente, transparant;Gemeente, niet transparant;UWV, transparant;UWV, niet transparant;Totaal in Sonar;Bron;Link',
        `Assen;104;223;541;115;983;${source};${link}`,
        `Groningen;125;680;1935;203;2943;${source};${link}`,
        '',
      ].join('\r\n'),
    )
  })

  it('rounds a share as the screen does', () => {
    const cells = excel({ rows: [half], measure: 'share', columns: ['profile1'] })
    expect(cells.split('\r\n')[1]).toContain('Terschelling;28,8;')
    const [column] = table({ rows: [half], measure: 'share', columns: ['profile1'] }).columns
    expect(column?.format(23 / 80)).toBe('28,8%')
  })

  it('has shares as percentages with one decimal comma', () => {
    expect(excel({ measure: 'share' })).toBe(
      [
        '\uFEFFGemeente;Gemeente, transparant (%);Gemeente, niet transparant (%);UWV, transparant (%);UWV, niet transparant (%);Totaal in Sonar;Bron;Link',
        `Assen;10,6;22,7;55,0;11,7;983;${source};${link}`,
        `Groningen;4,2;23,1;65,7;6,9;2943;${source};${link}`,
        '',
      ].join('\r\n'),
    )
  })

  it('shows every share of the real publication as the screen does', () => {
    const { percentage } = createFormats('nl')
    const cells = excel({ rows: groningen2020Q3.rows, measure: 'share' })
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';').slice(1, 5))
    const screen = groningen2020Q3.rows.map(({ counts, total }) =>
      counts.map((count) => percentage(count / total).replace('%', '')),
    )
    expect(cells).toEqual(screen)
  })

  it('has English headings on an English page', () => {
    expect(excel({ language: 'en' }).split('\r\n')[0]).toBe(
      '\uFEFFMunicipality;Municipality, transparent;Municipality, not transparent;UWV, transparent;UWV, not transparent;Total in Sonar;Source;Link',
    )
  })

  it('has a zero for zero and nothing for what does not exist', () => {
    const line = (measure: Measure) => excel({ rows: [nobody], measure }).split('\r\n')[1]
    expect(line('count')).toBe(`Schiermonnikoog;0;0;0;0;0;${source};${link}`)
    expect(line('share')).toBe(`Schiermonnikoog;;;;;0;${source};${link}`)
  })
})

describe('the name of a file', () => {
  it('says quarter and region, in small letters, digits and hyphens', () => {
    expect(fileName(table(), 'machine')).toBe('klantprofielen-2020-q3-am01.csv')
    expect(fileName(table(), 'excel')).toBe('klantprofielen-2020-q3-am01-excel.csv')
    const selection = { ...table(), hasSelection: true }
    expect(fileName(selection, 'machine')).toBe('klantprofielen-2020-q3-am01-selectie.csv')
    expect(fileName(selection, 'excel')).toBe('klantprofielen-2020-q3-am01-selectie-excel.csv')
    for (const kind of ['machine', 'excel'] as const) {
      expect(fileName(selection, kind)).toMatch(/^[a-z0-9-]+\.csv$/)
    }
  })
})
