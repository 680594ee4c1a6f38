import { describe, expect, it } from 'vitest'
import type { Row } from '../../domain/mergers.ts'
import { defaultView } from '../../domain/view.ts'
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

  it.each([
    [false, 'groningen-2020-Q3.pdf, door de lezer geopend'],
    [true, 'SYNTHETISCH: groningen-2020-Q3.pdf'],
  ])(
    'name the file that the reader opened, and no other source: invented %s',
    (isSynthetic, start) => {
      const { quarterData } = table()
      const opened = { file: 'groningen-2020-Q3.pdf', isSynthetic }
      const own = {
        ...table(),
        view: { ...defaultView, dataSet: 'own' },
        quarterData: { ...quarterData, source: { ...quarterData.source, opened } },
      } as const
      const line = byName(machineCsv(own)).get('Assen')
      expect(line).toContain(`,"${start}`)
      expect(line).toMatch(/niet door deze site gepubliceerd"$/)
      expect(tableFileName(own, 'machine')).toBe('eigen-klantprofielen-2020-q3-am01.csv')
    },
  )
})

describe('the file for software', () => {
  it.each([
    ['count', '', '104,223,541,115,983', '125,680,1935,203,2943'],
    // Ratios with four decimals; the total stays a number of people.
    ['share', '_share', '0.1058,0.2269,0.5504,0.1170,983', '0.0425,0.2311,0.6575,0.0690,2943'],
  ] as const)('has the columns of the contract, with %ss', (measure, end, assen, groningen) => {
    const ids = ['profile1', 'profile2', 'profile3', 'profile4'].map((id) => id + end).join()
    const text = [
      `quarter,region_code,region,municipality_code,municipality,${ids},total,source`,
      `2020-Q3,AM01,Groningen,GM0106,Assen,${assen},"${source}"`,
      `2020-Q3,AM01,Groningen,GM0014,Groningen,${groningen},"${source}"`,
      '',
    ].join('\r\n')
    expect(machineCsv(table({ measure }))).toBe(text)
    expect(machineCsv(table({ measure, language: 'en' }))).toBe(text)
  })

  it.each([
    ['count', ',0,0,0,0,0,'],
    ['share', ',,,,,0,'],
  ] as const)(
    'has a zero for zero and nothing for what does not exist, with %ss',
    (measure, cells) => {
      const rows = [nobody]
      expect(machineCsv(table({ rows, measure }))).toContain(`,Schiermonnikoog${cells}`)
      expect(excel({ rows, measure })).toContain(`;Schiermonnikoog${cells.replaceAll(',', ';')}`)
    },
  )
})

describe('the file for Dutch Excel', () => {
  it.each([
    ['count', '', '104;223;541;115;983', '125;680;1935;203;2943'],
    ['share', ' (%)', '10,6;22,7;55,0;11,7;983', '4,2;23,1;65,7;6,9;2943'],
  ] as const)(
    'has place and quarter first and the headings of the screen, with %ss',
    (measure, unit, assen, groningen) => {
      const headings = [
        'Gemeente, transparant',
        'Gemeente, niet transparant',
        'UWV, transparant',
        'UWV, niet transparant',
      ]
      expect(excel({ measure })).toBe(
        [
          `\uFEFFKwartaal;Arbeidsmarktregio;Gemeentecode;Gemeente;${headings.map((one) => one + unit).join(';')};Totaal in Sonar;Bron;Link`,
          `2020-Q3;Groningen;GM0106;Assen;${assen};${source};${link}`,
          `2020-Q3;Groningen;GM0014;Groningen;${groningen};${source};${link}`,
          '',
        ].join('\r\n'),
      )
    },
  )

  it('rounds a share as the screen does', () => {
    const choice = { rows: [half], measure: 'share', columns: ['profile1'] } as const
    expect(excel(choice)).toContain('Terschelling;28,8;')
    expect(table(choice).columns[0]?.format(23 / 80)).toBe('28,8%')
  })

  it('has English headings on an English page', () => {
    expect(excel({ language: 'en' }).split('\r\n')[0]).toBe(
      '\uFEFFQuarter;Labour-market region;Municipality code;Municipality;Municipality, transparent;Municipality, not transparent;UWV, transparent;UWV, not transparent;Total in Sonar;Source;Link',
    )
  })
})

const whole = table()
const selection = { kind: 'some', codes: ['GM0106'] } as const

it.each([
  [whole, 'machine', 'klantprofielen-2020-q3-am01.csv'],
  [whole, 'excel', 'klantprofielen-2020-q3-am01-excel.csv'],
  [whole, 'xlsx', 'klantprofielen-2020-q3-am01.xlsx'],
  [
    { ...whole, view: { ...defaultView, selection } },
    'excel',
    'klantprofielen-2020-q3-am01-selectie-excel.csv',
  ],
  [country(), 'machine', 'klantprofielen-2020-q3-nl-huidige-gemeenten.csv'],
  [
    { ...whole, view: { ...defaultView, dataSet: 'demo' } },
    'machine',
    'demo-klantprofielen-2020-q3-am01.csv',
  ],
] as const)('file %# says its quarter and region in its name', (one, kind, name) => {
  expect(tableFileName(one, kind)).toBe(name)
})
