import { describe, expect, it, vi } from 'vitest'
import { readPdfInThread } from '../command/readPdfInThread.ts'
import { readPublication } from '../readPublication.ts'
import {
  drawnPublication,
  formObject,
  imageObject,
  pdfOf,
  readDrawn,
  readWhole,
  type Show,
  shown,
  streamObject,
} from '../testing/pdf.ts'
import {
  annotated,
  around,
  type Case,
  drawnBy,
  named,
  onArea,
  rgb,
  table,
  whole,
} from '../testing/pdfParts.ts'
import { pdfText } from './pdfText.ts'

/** Documents that the PDF reader has opened and that nobody has closed yet. */
const open = vi.hoisted(() => {
  // Another test may have loaded the reader.
  vi.resetModules()
  return { documents: 0, opened: 0 }
})

vi.mock('unpdf', async (importOriginal) => {
  const unpdf = await importOriginal<typeof import('unpdf')>()
  const reader = await unpdf.getResolvedPDFJS()
  const getDocument: typeof reader.getDocument = (source) => {
    const task = reader.getDocument(source)
    open.documents++
    open.opened++
    const destroy = task.destroy.bind(task)
    vi.spyOn(task, 'destroy').mockImplementation(() => {
      open.documents--
      return destroy()
    })
    return task
  }
  return { ...unpdf, getResolvedPDFJS: async () => ({ ...reader, getDocument }) }
})

function tableBy(show: Show): string {
  return drawnPublication(show).table
}

function wholeBy(show: Show): string {
  return around + tableBy(show)
}

function expectRead(cases: readonly Case[]): void {
  it.each(named(cases))('$what', async ({ content, parts }) => {
    expect(await readDrawn(content, parts)).toEqual(readWhole)
  })
}

/** A text set by other operators for text than `Tm` and `Tj`. */
const setBy =
  (operators: (text: string, x: number, y: number) => string): Show =>
  (text, x, y) =>
    `BT /F1 9 Tf ${operators(text, x, y)} ET\n`

/** A text whose baseline goes another way, on a square page. */
const turnedBy = (matrix: string, at: (x: number, y: number) => readonly number[]): Case => {
  const show: Show = (text, x, y) =>
    `BT /F1 9 Tf ${matrix} ${at(x, y).join(' ')} Tm (${text}) Tj ET\n`
  const turned = drawnPublication(show)
  const page = '/Rotate 90/MediaBox[0 0 842 842]'
  return [`by its matrix, ${matrix}`, turned.around + turned.table, { page }]
}

describe('a page that is turned is read', () => {
  expectRead([
    turnedBy('0 1 -1 0', (x, y) => [842 - y, x]),
    turnedBy('0 -1 1 0', (x, y) => [y, 842 - x]),
    turnedBy('-1 0 0 -1', (x, y) => [595 - x, 842 - y]),
    ['to its side', whole, { page: '/Rotate 90' }],
    ['on its head', whole, { page: '/Rotate 180' }],
    [
      'as a whole, with a page number that is not',
      `q 0 1 -1 0 842 0 cm ${whole}Q ${shown('Pagina 1 van 1', 20, 20)}`,
      { page: '/MediaBox[0 0 842 595]/Rotate 90' },
    ],
    [
      'in its table alone',
      `${around}q 0 1 -1 0 800 0 cm ${table}Q`,
      { page: '/MediaBox[0 0 842 842]' },
    ],
    ['by two degrees', `q 0.9994 0.0349 -0.0349 0.9994 10 -10 cm ${whole}Q`],
    [
      'upside down twice',
      `q 1 0 0 -1 0 842 cm ${tableBy((text, x, y) => `BT /F1 9 Tf 1 0 0 -1 ${x} ${842 - y} Tm (${text}) Tj ET\n`)}Q ${around}`,
    ],
  ])
})

describe('a page is read whatever operators set its text', () => {
  expectRead([
    ['lines', wholeBy(setBy((text, x, y) => `12 TL ${x} ${y + 24} Td T* (${text}) '`))],
    ['spacing', wholeBy(setBy((text, x, y) => `12 TL ${x} ${y + 12} Td 0 0 (${text}) "`))],
    ['leading', wholeBy(setBy((text, x, y) => `${x} ${y + 12} Td 0 -12 TD (${text}) Tj`))],
    ['kerning', wholeBy(setBy((text, x, y) => `${x} ${y} Td [${kerned(text)}] TJ`))],
    [
      'a font by the graphics state',
      whole.replaceAll('/F1 9 Tf', '/Sized gs'),
      { resources: '/ExtGState<</Sized<</Font[5 0 R 9]>>>>' },
    ],
    ['narrow letters', `80 Tz ${whole}`],
    [
      'a font size below zero',
      wholeBy(setBy((text, x, y) => `/F1 -9 Tf -1 0 0 -1 ${x} ${y} Tm (${text}) Tj`)),
    ],
    [
      'a form that is made smaller',
      '/X0 Do',
      {
        resources: '/XObject<</X0 7 0 R>>',
        objects: [formObject(whole, '/Matrix[0.9 0 0 0.9 20 20]')],
      },
    ],
  ])
})

function kerned(text: string): string {
  return [...text].map((letter, index) => `(${letter}) ${index % 2 === 0 ? 30 : -20}`).join(' ')
}

/** Each letter by an operator of its own, in a typeface of which all letters are as wide. */
const letterwise =
  (space: number, times = 1, font = '/F2'): Show =>
  (text, x, y) =>
    [...text]
      .flatMap((letter, index) =>
        Array.from({ length: times }, (_, time) => {
          const at = x + (5.4 + space) * index + 0.3 * time
          return `BT ${font} 9 Tf 1 0 0 1 ${at} ${y} Tm (${letter}) Tj ET\n`
        }),
      )
      .join('')

describe('a page letter by letter', () => {
  const letters = tableBy(letterwise(0))
  const operators = letters.trim().split('\n')
  expectRead([
    ['is read', around + letters],
    ['from its end to its start is read', around + operators.toReversed().join('\n')],
    ['sorted by letter is read', around + operators.toSorted(byLetter).join('\n')],
    [
      'without its spaces is read',
      around + operators.filter((one) => !one.includes('( )')).join('\n'),
    ],
    ['spaced out at one distance is read', wholeBy(letterwise(4))],
    ['at one distance, whatever its width, is read', wholeBy(letterwise(-0.6, 1, '/F1'))],
    ['a little spaced out is read', `1 Tc ${whole}`],
  ])

  it('spaced out so far that no word can be told is refused with the cause', async () => {
    const { dutch, rules } = await readDrawn(`5 Tc ${whole}`, { page: '/MediaBox[0 0 1200 842]' })
    expect(rules).toEqual(['looseLetters'])
    expect(dutch).toContain('staat elke letter los')
  })
})

function byLetter(one: string, other: string): number {
  const letter = (operators: string) => /\((.)\)/.exec(operators)?.[1] ?? ''
  return letter(one).localeCompare(letter(other))
}

describe('a page printed twice', () => {
  const again: Show = (text, x, y) => shown(text, x + 0.3, y)
  const both = (first: Show, second: Show) =>
    tableBy((text, x, y) => first(text, x, y) + second(text, x, y))
  const halves: Show = (text, x, y) => {
    const half = Math.floor(text.length / 2)
    // Courier letters are 5.4 wide at this size.
    return (
      letterwise(0)(text.slice(0, half), x, y) + letterwise(0)(text.slice(half), x + 5.4 * half, y)
    )
  }

  it.each([
    ['the whole table', table + tableBy(again)],
    ['each word', both(shown, again)],
    ['one number', table + shown('104', 250.3, 718)],
    ['in the same place', table + table],
    ['three times', table + tableBy(again) + tableBy((text, x, y) => shown(text, x, y + 0.3))],
    ['each letter', tableBy(letterwise(0, 2))],
    ['rather far apart', table + tableBy((text, x, y) => shown(text, x + 1.3, y))],
    ['once in words and once in parts of them', both(letterwise(0), halves)],
  ])('to look bold counts once, and that is said: %s', async (_, content) => {
    expect(await readDrawn(around + content)).toEqual({
      ...readWhole,
      dutch: 'op pagina 1 zijn getallen twee keer gedrukt (namaakvet); elk getal telt één keer',
      rules: ['repeatedNumbers'],
    })
  })

  it('in its heading alone needs no word', async () => {
    const heading = shown('Transparantie van klantprofielen', 50.3, 800)
    expect(await readDrawn(around + heading + table)).toEqual(readWhole)
  })

  const shadow: Show = (text, x, y) => shown(text, x + 2, y - 2)
  it.each([
    ['with a shadow', both(shadow, shown)],
    ['with a shadow beside it', table + tableBy((text, x, y) => shown(text, x + 3, y))],
    ['with the shadow as a whole before it', tableBy(shadow) + table],
    [
      'with a shadow letter by letter',
      both((text, x, y) => letterwise(0)(text, x + 2, y - 2), letterwise(0)),
    ],
    ['with another number over one of its numbers', table + shown('105', 250, 718)],
    ['with a number crossed out with letters', table + shown('XX', 250, 718)],
    ['with all letters of a word in one place', `-5 Tc ${table}`],
  ])('%s is refused with the cause', async (_, content) => {
    const { dutch, rules } = await readDrawn(around + content)
    expect(rules).toEqual(['printedTwice'])
    expect(dutch).toContain('over elkaar gedrukt (namaakvet, een schaduw of een doorhaling)')
  })
})

const tint = '<</FunctionType 2/Domain[0 1]/N 1/C0[1]/C1[0]>>'

const names = tableBy((text, x, y) => (x >= 250 ? '' : shown(text, x, y)))
const field = '/Widget/FT/Tx/T(a)'

describe('numbers in the fields of a form', () => {
  it.each([
    ['a number', annotated(`${field}/V(104)`)],
    ['a number with a mark', annotated(`${field}/V(104*)`)],
    ['a number held back', annotated(`${field}/V(<5)`)],
    ['thousands', annotated(`${field}/V(1 935)`)],
    ['people', annotated(`${field}/V(12.842 personen)`)],
    ['a percentage', annotated(`${field}/V(72%)`)],
    ['the quarter', annotated(`${field}/V(Derde kwartaal 2020 Groningen)`)],
    ['a row', annotated(`${field}/V(Assen 104 223 541 115 983)`)],
    ['a choice', annotated('/Widget/FT/Ch/Ff 131072/T(a)/V(104)')],
    ['a value of the field above', annotated('/Widget/Parent 8 0 R', '<</FT/Tx/T(a)/V(104)>>')],
    ['a number before a name', annotated(`${field}/V(104 Assen)`)],
    ['a total', annotated(`${field}/V(Totaal AMR: 9.191)`)],
    ['a number behind a name', annotated(`${field}/V(Assen: 104)`)],
    ['a note on the page', annotated('/FreeText/DA(/Helv 9 Tf 0 g)/Contents(104)')],
  ])('are refused with the cause: %s', async (_, parts) => {
    const { dutch, rules } = await readDrawn(around + names, parts)
    expect(rules).toEqual(['formFields'])
    expect(dutch).toContain('staan getallen in invulvelden van een formulier')
  })

  it('of which the names alone stand there are refused with the cause', async () => {
    const numbers = tableBy((text, x, y) => (x < 250 ? '' : shown(text, x, y)))
    const { dutch, rules } = await readDrawn(around + numbers, annotated(`${field}/V(Assen)`))
    expect(rules).toEqual(['formFields'])
    expect(dutch).toContain('staan namen van gemeenten in invulvelden')
  })

  it('of a form that few programs can show are refused with the cause', async () => {
    const catalog = '/AcroForm<</Fields[]/XFA 7 0 R>>'
    const { rules } = await readDrawn(shown('Please wait...', 50, 800), {
      catalog,
      objects: [streamObject('<xdp/>')],
    })
    expect(rules).toEqual(['xfaForm'])
  })

  expectRead([
    ['are no matter where the page has the name too', whole, annotated(`${field}/V(Assen)`)],
    ['are no matter where they are hidden', whole, annotated(`${field}/V(104)/F 2`)],
    ['are no matter where there are none', whole, annotated(`${field}/V()`)],
    ['are no dates', whole, annotated(`${field}/V(12.01.2021)`)],
    ['are no boxes to tick', whole, annotated('/Widget/FT/Btn/T(a)/V/1/AS/1')],
    [
      'are no links or remarks',
      whole,
      annotated('/Text/Rect[400 440 420 460]/Contents(Klopt 104 wel?)'),
    ],
  ])
})

it('a table that is a picture among text is refused with the cause', async () => {
  const { dutch, rules } = await readDrawn(around + onArea, drawnBy([imageObject(rgb, 'abc')]))
  expect(rules).toEqual(['pictureTable'])
  expect(dutch).toContain('waarschijnlijk is de tabel een plaatje')
})

it.each(['0 0 m 0 6 5 6 5 0 c 5 -6 0 -6 0 0 c f', '0 0 m 3 6 l S', '0 0 3 6 re f'])(
  'a table of drawn letters or figures among text is refused with the cause: %s',
  async (drawing) => {
    const at = (index: number) =>
      `q 1 0 0 1 ${50 + 9 * (index % 30)} ${460 + index} cm ${drawing} Q`
    const letters = [...Array(300).keys()].map(at).join(' ')
    expect((await readDrawn(around + letters)).rules).toEqual(['pictureTable'])
  },
)

it('a row of drawn figures among text is refused with the cause', async () => {
  const rows = tableBy((text, x, y) => (y === 718 ? '' : shown(text, x, y)))
  const digits = [...'104223541115983'].map((_, index) => `${250 + 9 * index} 718 3 6 re f`)
  const { dutch, ok } = await readDrawn(around + rows + digits.join(' '))
  expect(ok).toBe(false)
  expect(dutch).toContain('op pagina 1 staat een plaatje of tekening, dus misschien is die regel')
})

it('a portfolio, of which readers see the files inside, is refused with the cause', async () => {
  const parts = { catalog: '/Collection<</View/D>>' }
  expect((await readDrawn(whole, parts)).rules).toEqual(['portfolioPdf'])
})

it.each([
  ['for itself', `[/Separation /None/DeviceGray ${tint}]`],
  ['in another spelling', `[/Separation /No#6ee/DeviceGray ${tint}]`],
  ['among others', `[/DeviceN[/None /None]/DeviceGray ${tint}]`],
])('a colour without ink is refused with the cause: %s', async (_, space) => {
  const parts = { resources: `/ColorSpace<</No 7 0 R>>`, objects: [space] }
  const { dutch, rules } = await readDrawn(`${around}/No cs 1 scn ${table}`, parts)
  expect(rules).toEqual(['colourWithoutInk'])
  expect(dutch).toContain('een kleur zonder inkt')
})

it('every document is closed again, whatever it holds', async () => {
  const before = open.opened
  const files = [pdfOf(whole), pdfOf(around, { pages: 21 }), Buffer.from('%PDF-1.7 half startxref')]
  const found: string[] = []
  for (const bytes of files) {
    const { findings } = await readPublication(bytes, 'a.pdf', {
      acceptUnknownPlaces: false,
      readPdf: pdfText,
    })
    found.push(findings.map(({ problem }) => problem.rule).join())
  }
  expect(found).toEqual(['', 'notThisPublication', 'damagedPdf'])
  expect(open).toEqual({ documents: 0, opened: before + 3 })
})

it('a PDF that takes too long is given up, with what to do', async () => {
  expect(await readPdfInThread(pdfOf(whole), 1)).toEqual({
    kind: 'problem',
    problem: { rule: 'slowPdf', data: {} },
  })
})
