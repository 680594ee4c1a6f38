import { describe, expect, it } from 'vitest'
import type { Row } from '../../domain/mergers.ts'
import { defaultView, type Measure } from '../../domain/view.ts'
import { excelCsv, machineCsv, tableFileName } from './tableFiles.ts'
import {
  type Choice,
  country,
  i18n,
  link,
  nobody,
  source,
  table,
} from './testing/exportedTables.ts'

function excel(choice: Choice = {}): string {
  return excelCsv(table(choice), i18n(choice.language))
}

/** 23 of 80 is 28,75%: a half, which lies just below it as a fraction in binary. */
const half: Row = { code: 'GM0093', name: 'Terschelling', counts: [23, 57, 0, 0], total: 80 }

/** The lines of a file, by the municipality that they are about. */
function byName(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\r\n')
      .map((line) => [/Coevorden|Assen|Eemsdelta/.exec(line)?.[0] ?? '', line] as const),
  )
}

describe('the files of the country', () => {
  it('name the region of each row, and the publication of that region as its source', () => {
    const lines = byName(machineCsv(country()))
    expect(lines.get('Coevorden')).toBe(
      '2020-Q3,AM03,Drenthe,GM0109,Coevorden,10,"UWV, Transparantie van klantprofielen, 2020-Q3, Drenthe (februari 2021)"',
    )
    expect(lines.get('Assen')).toBe(`2020-Q3,AM01,Groningen,GM0106,Assen,983,"${source}"`)
    expect(byName(excelCsv(country(), i18n())).get('Coevorden')).toBe(
      `2020-Q3;Drenthe;GM0109;Coevorden;10;UWV, Transparantie van klantprofielen, 2020-Q3, Drenthe (februari 2021);${link}`,
    )
  })

  it('say of a row what was added up into it', () => {
    expect(byName(machineCsv(country())).get('Eemsdelta')).toMatch(
      /januari 2021\)\. Opgeteld: Appingedam, Delfzijl en Loppersum"$/,
    )
  })

  it('say of synthetic rows nothing but that they are', () => {
    const demo = { ...country(), view: { ...defaultView, dataSet: 'demo' } } as const
    const lines = byName(machineCsv(demo))
    expect(lines.get('Assen')).toMatch(/,SYNTHETISCH$/)
    expect(lines.get('Eemsdelta')).toMatch(
      /,"SYNTHETISCH\. Opgeteld: Appingedam, Delfzijl en Loppersum"$/,
    )
    expect(byName(excelCsv(demo, i18n('en'))).get('Coevorden')).toBe(
      `2020-Q3;Drenthe;GM0109;Coevorden;10;SYNTHETIC;${link}`,
    )
  })

  it('name the file that the reader opened, and no other source', () => {
    const { quarterData } = table()
    const opened = { file: 'groningen-2020-Q3.pdf', isSynthetic: false }
    const own = {
      ...table(),
      view: { ...defaultView, dataSet: 'own' },
      quarterData: { ...quarterData, source: { ...quarterData.source, opened } },
    } as const
    expect(byName(machineCsv(own)).get('Assen')).toMatch(
      /,"groningen-2020-Q3\.pdf, door de lezer geopend; niet door deze site gepubliceerd"$/,
    )
    expect(tableFileName(own, 'machine')).toBe('eigen-klantprofielen-2020-q3-am01.csv')
    const invented = {
      ...own,
      quarterData: {
        ...quarterData,
        source: { ...quarterData.source, opened: { ...opened, isSynthetic: true } },
      },
    }
    expect(byName(machineCsv(invented)).get('Assen')).toContain(
      '"SYNTHETISCH: groningen-2020-Q3.pdf',
    )
  })
})

describe('the file for software', () => {
  it('has the columns of the contract and the printed numbers', () => {
    expect(machineCsv(table())).toBe(
      [
        'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source',
        `2020-Q3,AM01,Groningen,GM0106,Assen,104,223,541,115,983,"${source}"`,
        `2020-Q3,AM01,Groningen,GM0014,Groningen,125,680,1935,203,2943,"${source}"`,
        '',
      ].join('\r\n'),
    )
  })

  it('has shares as ratios with four decimals; the total stays a number of people', () => {
    expect(machineCsv(table({ measure: 'share' }))).toBe(
      [
        'quarter,region_code,region,municipality_code,municipality,profile1_share,profile2_share,profile3_share,profile4_share,total,source',
        `2020-Q3,AM01,Groningen,GM0106,Assen,0.1058,0.2269,0.5504,0.1170,983,"${source}"`,
        `2020-Q3,AM01,Groningen,GM0014,Groningen,0.0425,0.2311,0.6575,0.0690,2943,"${source}"`,
        '',
      ].join('\r\n'),
    )
  })

  it('has a zero for zero and nothing for what does not exist', () => {
    const lines = (measure: Measure) => machineCsv(table({ rows: [nobody], measure })).split('\r\n')
    expect(lines('count')[1]).toContain(',Schiermonnikoog,0,0,0,0,0,')
    expect(lines('share')[1]).toContain(',Schiermonnikoog,,,,,0,')
  })

  it('is the same in either language', () => {
    expect(machineCsv(table({ language: 'en' }))).toBe(machineCsv(table()))
  })
})

describe('the file for Dutch Excel', () => {
  it('has place and quarter first, the headings of the screen, and the printed numbers without points', () => {
    expect(excel()).toBe(
      [
        '\uFEFFKwartaal;Arbeidsmarktregio;Gemeentecode;Gemeente;Gemeente, transparant;Gemeente, niet transparant;UWV, transparant;UWV, niet transparant;Totaal in Sonar;Bron;Link',
        `2020-Q3;Groningen;GM0106;Assen;104;223;541;115;983;${source};${link}`,
        `2020-Q3;Groningen;GM0014;Groningen;125;680;1935;203;2943;${source};${link}`,
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
        '\uFEFFKwartaal;Arbeidsmarktregio;Gemeentecode;Gemeente;Gemeente, transparant (%);Gemeente, niet transparant (%);UWV, transparant (%);UWV, niet transparant (%);Totaal in Sonar;Bron;Link',
        `2020-Q3;Groningen;GM0106;Assen;10,6;22,7;55,0;11,7;983;${source};${link}`,
        `2020-Q3;Groningen;GM0014;Groningen;4,2;23,1;65,7;6,9;2943;${source};${link}`,
        '',
      ].join('\r\n'),
    )
  })

  it('has English headings on an English page', () => {
    expect(excel({ language: 'en' }).split('\r\n')[0]).toBe(
      '\uFEFFQuarter;Labour-market region;Municipality code;Municipality;Municipality, transparent;Municipality, not transparent;UWV, transparent;UWV, not transparent;Total in Sonar;Source;Link',
    )
  })

  it('has a zero for zero and nothing for what does not exist', () => {
    const line = (measure: Measure) => excel({ rows: [nobody], measure }).split('\r\n')[1]
    expect(line('count')).toBe(
      `2020-Q3;Groningen;GM0088;Schiermonnikoog;0;0;0;0;0;${source};${link}`,
    )
    expect(line('share')).toBe(`2020-Q3;Groningen;GM0088;Schiermonnikoog;;;;;0;${source};${link}`)
  })
})

describe('the name of a file', () => {
  it('says quarter and region, in small letters, digits and hyphens', () => {
    expect(tableFileName(table(), 'machine')).toBe('klantprofielen-2020-q3-am01.csv')
    expect(tableFileName(table(), 'excel')).toBe('klantprofielen-2020-q3-am01-excel.csv')
    expect(tableFileName(table(), 'xlsx')).toBe('klantprofielen-2020-q3-am01.xlsx')
    const some = { kind: 'some', codes: ['GM0106'] } as const
    const selection = { ...table(), view: { ...defaultView, selection: some } }
    expect(tableFileName(selection, 'machine')).toBe('klantprofielen-2020-q3-am01-selectie.csv')
    expect(tableFileName(selection, 'excel')).toBe('klantprofielen-2020-q3-am01-selectie-excel.csv')
    expect(tableFileName(country(), 'machine')).toBe(
      'klantprofielen-2020-q3-nl-huidige-gemeenten.csv',
    )
    expect(tableFileName({ ...table(), view: { ...defaultView, dataSet: 'demo' } }, 'excel')).toBe(
      'demo-klantprofielen-2020-q3-am01-excel.csv',
    )
  })
})
