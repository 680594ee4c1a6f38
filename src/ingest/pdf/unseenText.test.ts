import { describe, expect, it, vi } from 'vitest'
import { readPdfInThread } from '../command/readPdfInThread.ts'
import { formatFinding } from '../findings.ts'
import { readPublication } from '../readPublication.ts'
import { drawnPublication, type PageParts, pdfOf, type Show, shown } from '../testing/pdf.ts'

/** Documents that the PDF reader has opened and that nobody has closed yet. */
const open = vi.hoisted(() => ({ documents: 0, opened: 0 }))

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

const { around, table } = drawnPublication()

async function read(content: string, parts: PageParts = {}) {
  const bytes = pdfOf(content, parts)
  const { findings, rows } = await readPublication(bytes, 'a.pdf', { acceptUnknownPlaces: false })
  return {
    rows: rows.length,
    dutch: findings.map((finding) => formatFinding(finding).nl).join('\n'),
    rules: findings.map(({ problem }) => problem.rule),
  }
}

async function isRead(content: string, parts: PageParts = {}): Promise<void> {
  expect(await read(content, parts)).toEqual({ rows: 16, dutch: '', rules: [] })
}

/** An image of one pixel that fills a rectangle. */
function image(box: string, isTransparent = false): [string, PageParts] {
  const attributes = '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8'
  const pixels = '/ColorSpace/DeviceRGB/Length 3'
  const mask = isTransparent ? '/SMask 8 0 R' : ''
  const objects = [
    `<<${attributes}${pixels}${mask}>>stream\nabc\nendstream`,
    `<<${attributes}/ColorSpace/DeviceGray/Length 1>>stream\n1\nendstream`,
  ]
  return [`q ${box} cm /Im Do Q\n`, { resources: '/XObject<</Im 7 0 R>>', objects }]
}

const wholePage = '595 0 0 842 0 0'
const transparent = { resources: '/ExtGState<</G0<</ca 0>>/G1<</ca 0.3>>/GM<</BM/Multiply>>>>' }

describe('text that nobody sees is refused with its cause', () => {
  it.each([
    ['in text mode 3', `${around}q 3 Tr ${table}Q`, {}, 'zonder inkt'],
    ['in text mode 7', `${around}q 7 Tr ${table}Q`, {}, 'zonder inkt'],
    ['wholly transparent', `${around}q /G0 gs ${table}Q`, transparent, 'zonder inkt'],
    ['in one cell', `${around}${table}q 3 Tr ${shown('7', 500, 718)}Q`, {}, 'zonder inkt'],
    [
      'in a layer that is off',
      `${around}/OC /L BDC ${table}EMC`,
      {
        catalog: '/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]/Order[7 0 R]>>>>',
        resources: '/Properties<</L 7 0 R>>',
        objects: ['<</Type/OCG/Name(oud)>>'],
      },
      'in een laag die uit staat',
    ],
    ['beside the page', `${around}${table}${shown('7', 700, 718)}`, {}, 'buiten de pagina'],
    ['cut by the page', around + table, { page: '/CropBox[0 0 460 842]' }, 'buiten de pagina'],
    ['under a white rectangle', `${around}${table}1 g 40 480 500 290 re f`, {}, 'een vlak'],
    ['under one of its digits', `${around}${table}1 g 254 716 6 12 re f`, {}, 'een vlak'],
  ])('%s', async (_, content, parts, cause) => {
    const { rows, dutch, rules } = await read(content, parts)
    expect([rows, rules]).toEqual([0, ['unseenText']])
    expect(dutch).toContain(cause)
  })

  it('under an image, and under the image of a scan', async () => {
    const cause = 'op de pagina staat een plaatje; de tekst eronder is niet te zien'
    const [over, parts] = image('500 0 0 290 40 480')
    expect((await read(around + table + over, parts)).dutch).toContain(cause)
    const [scan] = image(wholePage)
    expect((await read(`${scan}3 Tr ${around}${table}`, parts)).dutch).toContain(cause)
    expect((await read(`${scan}3 Tr ${around}${table}`, parts)).dutch).toContain('"Transparantie')
  })

  it('in a form that is drawn in a group without ink', async () => {
    const group = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency>>'
    const resources = '/Resources<</Font<</F1 5 0 R>>>>'
    const objects = [`<<${group}${resources}/Length ${table.length}>>stream\n${table}\nendstream`]
    const parts = { resources: `/XObject<</T 7 0 R>>${transparent.resources}`, objects }
    expect((await read(`${around}/G0 gs /T Do`, parts)).dutch).toContain('zonder inkt')
    await isRead(`${around}/T Do`, parts)
  })
})

describe('text that is seen is read', () => {
  it.each([
    ['over a rectangle', `1 g 40 480 500 290 re f 0 g ${around}${table}`, {}],
    ['under a transparent one', `${around}${table}/G1 gs 40 480 500 290 re f`, transparent],
    ['under one that multiplies', `${around}${table}/GM gs 40 480 500 290 re f`, transparent],
    ['under a frame', `${around}${table}40 480 500 290 re S`, {}],
    ['beside a clipped rectangle', `${around}${table}0 0 9 9 re W n 40 480 500 290 re f`, {}],
    ['under thin rules', `${around}${table}0 g 40 716 500 0.5 re f`, {}],
    ['under a triangle', `${around}${table}0 0 m 595 0 l 595 842 l h f`, {}],
    ['in white on white', `${around}1 g ${table}`, {}],
    ['in outline', `${around}1 Tr ${table}`, {}],
    [
      'in a layer that is on',
      `${around}/OC /L BDC ${table}EMC`,
      {
        catalog: '/OCProperties<</OCGs[7 0 R]/D<</Order[7 0 R]>>>>',
        resources: '/Properties<</L 7 0 R>>',
        objects: ['<</Type/OCG/Name(nieuw)>>'],
      },
    ],
  ])('%s', (_, content, parts) => isRead(content, parts))

  it('over an image and under a transparent one', async () => {
    const [below, parts] = image(wholePage)
    await isRead(below + around + table, parts)
    const [above, see] = image(wholePage, true)
    await isRead(around + table + above, see)
  })
})

describe('a page as some programs print it', () => {
  it.each([
    ['a quarter to the left', '0 1 -1 0', (x: number, y: number) => [842 - y, x]],
    ['a quarter to the right', '0 -1 1 0', (x: number, y: number) => [y, 842 - x]],
    ['upside down', '-1 0 0 -1', (x: number, y: number) => [595 - x, 842 - y]],
  ])('turned %s is read', async (_, matrix, at) => {
    const show: Show = (text, x, y) =>
      `BT /F1 9 Tf ${matrix} ${at(x, y).join(' ')} Tm (${text}) Tj ET\n`
    const turned = drawnPublication(show)
    await isRead(turned.around + turned.table, { page: '/Rotate 90/MediaBox[0 0 842 842]' })
  })

  it('twice, to look bold, is read once', async () => {
    const again: Show = (text, x, y) => shown(text, x + 0.3, y)
    await isRead(around + table + drawnPublication(again).table)
    const eachTwice: Show = (text, x, y) => shown(text, x, y) + again(text, x, y)
    await isRead(around + drawnPublication(eachTwice).table)
  })

  /** Each letter by an operator of its own, in a typeface of which all letters are as wide. */
  const letterwise =
    (space: number, times = 1): Show =>
    (text, x, y) =>
      [...text]
        .flatMap((letter, index) =>
          Array.from({ length: times }, (_, time) => {
            const at = x + (5.4 + space) * index + 0.3 * time
            return `BT /F2 9 Tf 1 0 0 1 ${at} ${y} Tm (${letter}) Tj ET\n`
          }),
        )
        .join('')

  it('letter by letter is read', () => isRead(around + drawnPublication(letterwise(0)).table))

  it('twice, with a shadow, is refused with the cause', async () => {
    const shadow: Show = (text, x, y) => shown(text, x + 2, y - 2) + shown(text, x, y)
    const { rules, dutch } = await read(around + drawnPublication(shadow).table)
    expect(rules).toEqual(['printedTwice'])
    expect(dutch).toContain('namaakvet of schaduw')
  })

  it.each([
    ['each letter twice', letterwise(0, 2), 'printedTwice', 'twee keer gedrukt'],
    ['spaced out', letterwise(4), 'looseLetters', 'staat elke letter los'],
  ])('letter by letter, %s, is refused with the cause', async (_, show, rule, cause) => {
    const { rules, dutch } = await read(around + drawnPublication(show).table)
    expect(rules).toEqual([rule])
    expect(dutch).toContain(cause)
  })

  it('with its numbers in form fields is refused with the cause', async () => {
    const field = '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(104)/Rect[250 716 290 728]/F 4>>'
    const parts = {
      catalog: '/AcroForm<</Fields[7 0 R]>>',
      page: '/Annots[7 0 R]',
      objects: [field],
    }
    const { rules, dutch } = await read(around, parts)
    expect(rules).toEqual(['formFields'])
    expect(dutch).toContain('in invulvelden van een formulier')
  })
})

it('every document is closed again, whatever it holds', async () => {
  const before = open.opened
  const files = [pdfOf(around + table), pdfOf(around, { pages: 21 }), Buffer.from('%PDF-1.7 half')]
  const found: string[] = []
  for (const bytes of files) {
    const { findings } = await readPublication(bytes, 'a.pdf', { acceptUnknownPlaces: false })
    found.push(findings.map(({ problem }) => problem.rule).join())
  }
  expect(found).toEqual(['', 'notThisPublication', 'damagedPdf'])
  expect(open).toEqual({ documents: 0, opened: before + 3 })
})

it('a PDF that takes too long is given up, with what to do', async () => {
  expect(await readPdfInThread(pdfOf(around + table), 1)).toEqual({
    kind: 'problem',
    problem: { rule: 'slowPdf', data: {} },
  })
})
