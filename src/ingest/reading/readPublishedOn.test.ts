import { expect, test } from 'vitest'
import { readPublishedOn } from './readPublishedOn.ts'
import { toSourceLines } from './sourceLine.ts'

function readIn(text: string, quarter: '2020-Q3' | undefined = '2020-Q3') {
  const { month, findings } = readPublishedOn(toSourceLines(text), quarter)
  return { month, findings: findings.map(({ line, problem }) => [line, problem]) }
}

test.each([
  ['© januari 2021', '2021-01'],
  ['©januari 2021', '2021-01'],
  ['(c) Februari 2021', '2021-02'],
  ['Copyright maart 2021', '2021-03'],
  ['© mrt. 2021', '2021-03'],
  ['© apr 2021', '2021-04'],
  ['© mei 2021', '2021-05'],
  ['© juni 2021', '2021-06'],
  ['© juli 2021', '2021-07'],
  ['© augustus 2021', '2021-08'],
  ['© september 2020', '2020-09'],
  ['© oktober 2020', '2020-10'],
  ['© nov. 2020', '2020-11'],
  ['© december 2020', '2020-12'],
  ['UWV Gegevensdiensten januari 2021', '2021-01'],
  ['Gegevensdiensten, Amsterdam, 12 januari 2021', '2021-01'],
  ['© UWV 1 januari 2021', '2021-01'],
  ['© 01-2021', '2021-01'],
  ['© 1/2021', '2021-01'],
  ['(c)12-2020', '2020-12'],
  ['copyright 10-2020', '2020-10'],
  ['©\njanuari 2021', '2021-01'],
  ['copyright UWV\njanuari 2021', '2021-01'],
  ['(C)\njanuari 2021', '2021-01'],
  ['© januari 2021, UWV Gegevensdiensten\nfebruari 2021', '2021-01'],
  ['© januari 2021\n© januari 2021', '2021-01'],
  ['© januari 2021, © 1-2021', '2021-01'],
])('%j is published in %s', (text, month) => {
  expect(readIn(text)).toEqual({ month, findings: [] })
})

test.each([
  '',
  'januari 2021',
  '© 2021',
  '© januari',
  '© januari 20211',
  '© januaritjes 2021',
  '© 13-2021',
  '© 0-2021',
  '© 1-20211',
  '© 1 2021',
  '© 5 6 januari 2021',
  '© 123 januari 2021',
  'Gegevensdiensten\njanuari 2021',
  '©\n\n\njanuari 2021',
  `© ${'x'.repeat(61)} januari 2021`,
  '© januari 1800',
])('%j says no month', (text) => {
  expect(readIn(text)).toEqual({
    month: undefined,
    findings: [[1, { rule: 'publishedOnMissing', data: {} }]],
  })
})

test('two months are said at the last', () => {
  expect(readIn('© januari 2021\nx\n© februari 2021')).toEqual({
    month: undefined,
    findings: [[3, { rule: 'publishedOnAmbiguous', data: { found: ['2021-01', '2021-02'] } }]],
  })
})

test('the month lies from the last one of the quarter to eleven later', () => {
  for (const text of ['© september 2020', '© augustus 2021']) {
    expect(readIn(text).findings).toEqual([])
  }
  for (const [text, month] of [
    ['© augustus 2020', '2020-08'],
    ['© september 2021', '2021-09'],
  ] as const) {
    const data = { month, quarter: '2020-Q3' }
    expect(readIn(`x\n${text}`)).toEqual({ month, findings: [[2, { rule: 'publishedOn', data }]] })
    const lines = toSourceLines(text)
    expect(readPublishedOn(lines, undefined)).toEqual({ month, findings: [] })
  }
})
