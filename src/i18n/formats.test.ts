import { describe, expect, it } from 'vitest'
import { profileIds } from '../domain/counts.ts'
import { en } from './en/index.ts'
import { createFormats, formatMoment } from './formats.ts'
import { percentagePoints } from './lateFormats.ts'
import { nl } from './nl/index.ts'
import { tableColumns } from './tableColumns.ts'

const dutch = createFormats('nl')
const english = createFormats('en')

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [1, '1', '1'],
    [999, '999', '999'],
    [1935, '1.935', '1,935'],
    [9191, '9.191', '9,191'],
    [12842, '12.842', '12,842'],
    [1234567, '1.234.567', '1,234,567'],
    [-3, '-3', '-3'],
  ])('%d is written %s in Dutch and %s in English', (people, nlText, enText) => {
    expect(dutch.count(people)).toBe(nlText)
    expect(english.count(people)).toBe(enText)
  })
})

describe('percentages', () => {
  it.each([
    [0, '0,0%', '0.0%'],
    [9191 / 12842, '71,6%', '71.6%'],
    [1935 / 2943, '65,7%', '65.7%'],
    [1, '100,0%', '100.0%'],
    [0.0004, '0,0%', '0.0%'],
    [0.9999, '100,0%', '100.0%'],
  ])('%d has one decimal', (share, nlText, enText) => {
    expect(dutch.percentage(share)).toBe(nlText)
    expect(english.percentage(share)).toBe(enText)
  })

  it('that are printed whole stay whole', () => {
    const printed = [0, 1, 7, 14, 28, 29, 55, 56, 57, 72, 100]
    expect(printed.map(dutch.wholePercentage)).toEqual(printed.map((whole) => `${whole}%`))
    expect(english.wholePercentage(72)).toBe('72%')
  })
})

it.each([
  ['nl-NL', dutch],
  ['en-GB', english],
])('numbers, shares and lists are written as Intl writes them for %s', (locale, formats) => {
  const percent = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  const [whole, tenths, counts] = [percent(0), percent(1), new Intl.NumberFormat(locale)]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  for (let length = 0; length < 5; length += 1) {
    const texts = ['Oldambt', 'Pekela', 'Veendam', 'Westerwolde'].slice(0, length)
    expect(formats.list(texts)).toBe(list.format(texts))
  }
  for (let base = 1; base < 200; base += 1) {
    expect(formats.count(base ** 3)).toBe(counts.format(base ** 3))
    for (let part = 0; part <= base; part += 1) {
      const share = part / base
      expect(formats.percentage(share)).toBe(tenths.format(share))
      expect(formats.wholePercentage(100 * share)).toBe(whole.format((100 * share) / 100))
    }
  }
  expect(formats.percentage(12.3456)).toBe(tenths.format(12.3456))
})

it('percentage points are written as percentages are, without their sign', () => {
  expect(percentagePoints(0.013, dutch)).toBe('1,3')
  expect(percentagePoints(-0.013, english)).toBe('1.3')
  expect(percentagePoints(0, dutch)).toBe('0,0')
})

describe('quarters, months and days', () => {
  it('are written in words', () => {
    expect(dutch.quarter('2020-Q1')).toBe('eerste kwartaal 2020')
    expect(dutch.quarter('2020-Q2')).toBe('tweede kwartaal 2020')
    expect(dutch.quarter('2020-Q3')).toBe('derde kwartaal 2020')
    expect(dutch.quarter('2020-Q4')).toBe('vierde kwartaal 2020')
    expect(english.quarter('2020-Q3')).toBe('third quarter of 2020')
    expect(dutch.month('2021-01')).toBe('januari 2021')
    expect(english.month('2021-01')).toBe('January 2021')
    expect(dutch.month('2020-12')).toBe('december 2020')
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2020, month, 9))
      const text = date.toISOString().slice(0, 10)
      const named = { dateStyle: 'long', timeZone: 'UTC' } as const
      expect(dutch.day(text)).toBe(new Intl.DateTimeFormat('nl-NL', named).format(date))
      expect(english.day(text)).toBe(new Intl.DateTimeFormat('en-GB', named).format(date))
    }
    expect(dutch.day('2021-01-01')).toBe('1 januari 2021')
    expect(english.day('2021-01-01')).toBe('1 January 2021')
  })

  it('are written with the time where that counts, on the clock of the reader', () => {
    const evening = new Date(2026, 10, 28, 19, 31)
    expect(formatMoment(evening, 'nl')).toBe('28 november 2026 om 19:31')
    expect(formatMoment(evening, 'en')).toBe('28 November 2026 at 19:31')
    const morning = new Date(2027, 2, 1, 0, 5)
    expect(formatMoment(morning.toISOString(), 'nl')).toBe('1 maart 2027 om 00:05')
    expect(formatMoment(morning.toISOString(), 'en')).toBe('1 March 2027 at 00:05')
  })

  it('are short where space is short', () => {
    expect(dutch.shortQuarter('2020-Q3')).toBe('3e kw. 2020')
    expect(dutch.shortQuarter('2021-Q1')).toBe('1e kw. 2021')
    expect(english.shortQuarter('2020-Q3')).toBe('Q3 2020')
  })
})

describe('lists', () => {
  const names = ['Appingedam', 'Delfzijl', 'Loppersum']

  it('have a comma and a word before the last', () => {
    expect(dutch.list(names)).toBe('Appingedam, Delfzijl en Loppersum')
    expect(english.list(names)).toBe('Appingedam, Delfzijl and Loppersum')
    expect(dutch.list(names.slice(1))).toBe('Delfzijl en Loppersum')
    expect(dutch.list(['Delfzijl'])).toBe('Delfzijl')
    expect(dutch.list([])).toBe('')
  })
})

describe('the columns of the table', () => {
  const page = { language: 'nl', texts: nl, formats: dutch } as const
  const groningen = { counts: [125, 680, 1935, 203], total: 2943 } as const
  const textsOf = (columns: ReturnType<typeof tableColumns>) =>
    columns.map(({ value, format }) => format(value(groningen) ?? Number.NaN)).join('|')

  it('show people, in the order of the publication', () => {
    const columns = tableColumns('count', page)
    expect(columns.map(({ id }) => id)).toEqual([...profileIds, 'total'])
    expect(textsOf(columns)).toBe('125|680|1.935|203|2.943')
    expect(columns.map(({ heading }) => heading).join('|')).toBe(
      'Gemeente, transparant|Gemeente, niet transparant|UWV, transparant|UWV, niet transparant|Totaal in Sonar',
    )
  })

  it('show each profile as a share of the total of its row; the total stays a number of people', () => {
    const columns = tableColumns('share', page)
    expect(textsOf(columns)).toBe('4,2%|23,1%|65,7%|6,9%|2.943')
    expect(columns.map(({ heading }) => heading).at(0)).toBe('Gemeente, transparant (%)')
    expect(columns.map(({ heading }) => heading).at(-1)).toBe('Totaal in Sonar')
  })

  it('have no share where nobody is in Sonar, and a zero where zero was counted', () => {
    const columns = tableColumns('share', page)
    const nobody = { counts: [0, 0, 0, 0], total: 0 } as const
    const none = profileIds.map(() => undefined)
    expect(columns.map(({ value }) => value(nobody))).toEqual([...none, 0])
    expect(columns.at(0)?.value({ counts: [0, 57, 113, 44], total: 214 })).toBe(0)
  })

  it('say which names are derived', () => {
    const derived = tableColumns('count', page).filter(({ owner }) => owner !== undefined)
    expect(derived.map(({ id }) => id)).toEqual(profileIds)
  })

  it('have English headings on an English page', () => {
    const texts = { language: 'en', texts: en, formats: english } as const
    const headings = tableColumns('share', texts).map(({ heading }) => heading)
    expect(headings.join('|')).toBe(
      'Municipality, transparent (%)|Municipality, not transparent (%)|UWV, transparent (%)|UWV, not transparent (%)|Total in Sonar',
    )
  })
})
