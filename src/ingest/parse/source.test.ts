import { expect, test } from 'vitest'
import { dutchIn, groningenText, replaced, validateText } from '../testing/publications.ts'
import { toSourceLines } from './lines.ts'
import { readPublishedOn } from './source.ts'

function readIn(text: string, quarter: '2020-Q3' | undefined = '2020-Q3') {
  const { month, findings } = readPublishedOn(toSourceLines(text), quarter)
  return { month, findings: findings.map(({ line, problem }) => [line, problem]) }
}

test.each([
  ['Copyright maart 2021', '2021-03'],
  ['© mrt. 2021', '2021-03'],
  ['© nov. 2020', '2020-11'],
  ['UWV Gegevensdiensten januari 2021', '2021-01'],
  ['Gegevensdiensten, Amsterdam, 12 januari 2021', '2021-01'],
  ['© 01-2021', '2021-01'],
  ['(c)12-2020', '2020-12'],
  ['copyright UWV\njanuari 2021', '2021-01'],
  ['© januari 2021, UWV Gegevensdiensten\nfebruari 2021', '2021-01'],
  ['© januari 2021, © 1-2021', '2021-01'],
])('%j is published in %s', (text, month) => {
  expect(readIn(text)).toEqual({ month, findings: [] })
})

test.each([
  ...['', 'januari 2021', '© 2021', '© januari', '© januari 20211', '© januaritjes 2021'],
  ...['© 13-2021', '© 5 6 januari 2021', 'Gegevensdiensten\njanuari 2021', '© januari 1800'],
  ...['©\n\n\njanuari 2021', `© ${'x'.repeat(61)} januari 2021`],
])('%j says no month', (text) => {
  expect(readIn(text)).toEqual({
    month: undefined,
    findings: [[1, { rule: 'publishedOnMissing', data: {} }]],
  })
})

test('the month lies from the last one of the quarter to eleven later', () => {
  for (const text of ['© september 2020', '© augustus 2021']) {
    expect(readIn(text).findings).toEqual([])
  }
  expect(readPublishedOn(toSourceLines('© augustus 2020'), undefined).findings).toEqual([])
})

test('the month is no later than this one', () => {
  const [line, problem] = readIn('© juli 2066', undefined).findings[0] ?? []
  expect([line, problem]).toEqual([1, { rule: 'publishedLater', data: { month: '2066-07' } }])
  const today = new Date()
  const thisMonth = `© ${today.getUTCMonth() + 1}-${today.getUTCFullYear()}`
  expect(readPublishedOn(toSourceLines(thisMonth), undefined).findings).toEqual([])
})

const attribution = 'Bronvermelding bij overname is verplicht.'

test.each(['UWV Gegevensdiensten', attribution])(
  'a text without "%s" is refused, with what to do',
  (words) => {
    expect(dutchIn(replaced(groningenText, words, ''))).toEqual([
      `"${words}" ontbreekt en wordt alleen overgenomen als het er staat; geef de volledige publicatie, met de voettekst`,
    ])
  },
)

test('the words are found across line ends, in any case', () => {
  const text = replaced(groningenText, attribution, 'BRONVERMELDING bij\novername is verplicht')
  expect(validateText(text).findings).toEqual([])
})
