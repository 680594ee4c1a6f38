import { expect, test } from 'vitest'
import { normaliseLine } from './normaliseLine.ts'

test.each([
  ['ligatures', 'Ĳsselstein ĳ oﬀ oﬁ oﬂ oﬃ oﬄ', 'IJsselstein ij off ofi ofl offi offl'],
  ['soft hyphens', 'Stads\u00adkanaal', 'Stadskanaal'],
  ['signs of no width', 'As\u200bsen\u200d \ufeffx', 'Assen x'],
  [
    'hyphens and minus signs',
    'a\u2010b\u2011c\u2013d\u2014e\u2212f\ufe58g\ufe63h\uff0di',
    'a-b-c-d-e-f-g-h-i',
  ],
  ['apostrophes', '‘s ’s ‛s ʼs `s ´s ′s', "'s 's 's 's 's 's 's"],
  ['rules between columns', 'Assen|104│223┃541', 'Assen 104 223 541'],
  ['loose accents', 'Su\u0301dwest', 'S\u00fadwest'],
  ['runs of any space', ' Aa \t en\u2003\u00a0Hunze\u0085', 'Aa en Hunze'],
])('%s have one spelling', (_, printed, line) => {
  expect(normaliseLine(printed)).toBe(line)
})

test('a grouping space stays between two digits, and only there', () => {
  for (const space of ['\u00a0', '\u2007', '\u2008', '\u2009', '\u200a', '\u202f']) {
    expect(normaliseLine(`1${space}935`)).toBe('1\u00a0935')
    expect(normaliseLine(`1${space}${space}935`)).toBe('1\u00a0935')
    expect(normaliseLine(`a${space}935`)).toBe('a 935')
    expect(normaliseLine(`1${space}a`)).toBe('1 a')
    expect(normaliseLine(`a${space}b`)).toBe('a b')
    expect(normaliseLine(`1 ${space}935`)).toBe('1 935')
    expect(normaliseLine(`1${space} 935`)).toBe('1 935')
    expect(normaliseLine(`1 ${space} 935`)).toBe('1 935')
  }
})

test('an ordinary space and a wide one stay one between digits', () => {
  expect(normaliseLine('1 935')).toBe('1 935')
  expect(normaliseLine('1\u2003935')).toBe('1 935')
})

test('a sign of no width inside a number is not taken out', () => {
  expect(normaliseLine('1\u200b935')).toBe('1\u200b935')
  expect(normaliseLine('1\u200b a\u200b2')).toBe('1 a2')
})

test('superscripts and fractions are not turned into digits', () => {
  expect(normaliseLine('12³ ½')).toBe('12³ ½')
})
