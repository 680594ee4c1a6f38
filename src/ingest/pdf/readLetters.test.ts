import { expect, test } from 'vitest'
import {
  drawnPublication,
  type PageParts,
  readDrawn,
  readWhole,
  type Show,
  shown,
  streamObject,
} from '../testing/pdf.ts'
import { around, table, whole } from '../testing/pdfParts.ts'

/** The page with another font F1. */
function withFont(entries: string, ...objects: readonly string[]): PageParts {
  return {
    page: '/Resources<</Font<</F1 7 0 R/F2 5 0 R>>>>',
    objects: [`<</Type/Font${entries}>>`, ...objects],
  }
}

function toUnicode(...maps: readonly string[]): string {
  const space = '1 begincodespacerange <00> <ff> endcodespacerange'
  return streamObject(`begincmap ${space} ${maps.join(' ')} endcmap`)
}

const plain = '1 beginbfrange <20> <ff> <0020> endbfrange'
const swapped = '2 beginbfchar <33> <0035> <35> <0033> endbfchar'
const helvetica = '/Subtype/Type1/BaseFont/Helvetica'

test.each([
  [
    'draws other figures by its names',
    `${helvetica}/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[51/five 53/three]>>/ToUnicode 8 0 R`,
    plain,
  ],
  [
    'is not in the file, and the text has other figures',
    `${helvetica}/Encoding/WinAnsiEncoding/ToUnicode 8 0 R`,
    `${plain} ${swapped}`,
  ],
  [
    'draws letters by its names where the text has figures',
    `${helvetica}/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[51/B]>>/ToUnicode 8 0 R`,
    plain,
  ],
  [
    'draws one figure where the text has two',
    `${helvetica}/Encoding/WinAnsiEncoding/ToUnicode 8 0 R`,
    `${plain} 1 beginbfchar <33> <00330030> endbfchar`,
  ],
])('a typeface that %s is refused by that', async (_, entries, ...maps) => {
  const { ok, rules } = await readDrawn(whole, withFont(entries, toUnicode(...maps)))
  expect(ok).toBe(false)
  expect(rules).toEqual(['unreadableLetters'])
})

test('a typeface with the same figures by name and in the text is read', async () => {
  const named = `${helvetica}/Encoding<</Differences[48/zero/one/two/three]>>/ToUnicode 8 0 R`
  expect(await readDrawn(whole, withFont(named, toUnicode(plain)))).toEqual(readWhole)
})

/** As `shown`, with each letter as the number that the font has for it. */
function numbered(numberOf: (letter: string) => number, size: 2 | 4): Show {
  return (text, x, y) => {
    const codes = [...text].map((letter) => numberOf(letter).toString(16).padStart(size, '0'))
    return `BT /F1 9 Tf 1 0 0 1 ${x} ${y} Tm <${codes.join('')}> Tj ET\n`
  }
}

/** Numbers in the order in which letters come, as in a font with only the letters of its text. */
function inOrder(first: number): (letter: string) => number {
  const numbers = new Map<string, number>()
  return (letter) => {
    const known = numbers.get(letter) ?? first + numbers.size
    numbers.set(letter, known)
    return known
  }
}

const composite = [
  '/Subtype/Type0/BaseFont/AAAAAA+Arial/Encoding/Identity-H/DescendantFonts[8 0 R]',
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Arial/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/FontDescriptor 9 0 R>>',
  '<</Type/FontDescriptor/FontName/AAAAAA+Arial/Flags 4/FontBBox[0 0 600 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
] as const

function withNames(nameOf: (index: number) => string): readonly [string] {
  const names = Array.from({ length: 90 }, (_, index) => `/${nameOf(index)}`).join('')
  return [
    `/Subtype/Type1/BaseFont/AAAAAA+Odd/Encoding<</Differences[33${names}]>>/FirstChar 0/LastChar 255/Widths[${'600 '.repeat(256)}]`,
  ]
}

test.each<readonly [string, (letter: string) => number, 2 | 4, readonly [string, ...string[]]]>([
  ['the numbers of a whole font', (letter) => letter.charCodeAt(0) - 29, 4, composite],
  ['the numbers of a part of a font', inOrder(1), 4, composite],
  ['names that are numbers', inOrder(33), 2, withNames((index) => `g${index + 1}`)],
  [
    'names of its own',
    inOrder(33),
    2,
    withNames((index) => `vorm${'abcdefghij'[index % 10]}x${index}`),
  ],
])('letters of which a font has nothing but %s cannot be read', async (_, of, size, font) => {
  const { around, table } = drawnPublication(numbered(of, size))
  const { ok, rules } = await readDrawn(around + table, withFont(...font))
  expect(ok).toBe(false)
  expect(rules).toEqual(['unreadableLetters'])
})

test('a table in letters that cannot be read is no picture and not absent', async () => {
  const { table } = drawnPublication(numbered((letter) => letter.charCodeAt(0) - 29, 4))
  const inOther = around.replaceAll('/F1', '/F2') + table
  const { rules } = await readDrawn(inOther, withFont(...composite))
  expect(rules).toEqual(['unreadableLetters'])
})

const numbers = 'F1 8 Tf'
/** Numbers in smaller letters than the names, in the middle of their rows. */
const smaller: Show = (text, x, y) =>
  /^\d/.test(text) ? shown(text, x, y + 1.6).replace('F1 9 Tf', numbers) : shown(text, x, y)

test.each([
  ['a little smaller', smaller],
  ['much smaller', (text, x, y) => smaller(text, x, y).replace(numbers, 'F1 6 Tf')],
  [
    'smaller, each figure on its own',
    (text, x, y) => [...text].map((letter, index) => smaller(letter, x + 5 * index, y)).join(''),
  ],
] satisfies readonly (readonly [string, Show])[])(
  'numbers that stand higher than the names and are %s are no marks',
  async (_, show) => {
    expect(await readDrawn(around + drawnPublication(show).table)).toEqual(readWhole)
  },
)

test('a raised mark behind a number still goes, also with a space or a bracket', async () => {
  const mark = (text: string, x: number) => `BT /F1 6 Tf 1 0 0 1 ${x} 721 Tm (${text}) Tj ET\n`
  const marks = mark('1', 265.5) + mark('2\\)', 316) + mark(' *', 365) + mark('12', 75)
  expect(await readDrawn(around + table + marks)).toEqual(readWhole)
})
