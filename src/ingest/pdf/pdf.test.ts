import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../../scripts/browsers.ts'
import { readPdfInThread } from '../command/readPdfInThread.ts'
import { readPublication } from '../readPublication.ts'
import { publicationHtml } from '../testing/publicationHtml.ts'
import { groningen } from '../testing/publications.ts'
import { type PdfItem, pdfLines } from './pdfLines.ts'
import { pdfText } from './pdfText.ts'

const { publishedOn, ...counts } = groningen
const timeout = 60_000
let browser: Browser

beforeAll(async () => {
  const executablePath = findChromium()
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
}, timeout)

afterAll(() => browser.close(), timeout)

async function printed(html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(html)
    return await page.pdf({ format: 'A4', printBackground: true })
  } finally {
    await page.close()
  }
}

function read(bytes: Uint8Array, readPdf: typeof pdfText = pdfText) {
  return readPublication(bytes, 'a.pdf', { acceptUnknownPlaces: false, readPdf })
}

test.each([
  ['the plain layout', {}],
  ['narrow columns', { cellPadding: '4px' }],
  ['very narrow columns', { cellPadding: '2px' }],
  ['names wrapped in a narrow column', { nameWidth: '4.2em' }],
  ['names wrapped with the numbers at the top', { nameWidth: '4.2em', align: 'top' }],
  ['names wrapped with the numbers at the bottom', { nameWidth: '4.2em', align: 'bottom' }],
  ['two pages with page numbers', { hasPageBreak: true }],
  ['no-break spaces between thousands', { thousands: '\u00a0' }],
  ['thin spaces between thousands', { thousands: '\u2009' }],
  ['footnotes as superscripts', { mark: '<sup>1</sup>' }],
  ['footnotes as stars', { mark: '*' }],
  ['soft hyphens in names', { hyphen: '&shy;', nameWidth: '4.2em' }],
  ['a paragraph in a narrow column', { paragraphWidth: '12em' }],
  ['a large title and small text', { titleSize: '40px', textSize: '7px' }],
  ['the paragraph before the table', { isParagraphFirst: true }],
  ['a typeface with ligatures', { font: 'DejaVu Sans, serif' }],
])(
  'a printed PDF with %s gives the publication',
  async (_, options) => {
    const { findings, publication } = await read(await printed(publicationHtml(groningen, options)))
    expect(findings).toEqual([])
    expect(publication).toMatchObject({ ...counts, source: { publishedOn } })
  },
  timeout,
)

test(
  'a printed PDF with a wrong digit is refused at its line, on a thread of its own or here',
  async () => {
    const html = publicationHtml(groningen, {}).replace('<td>983</td>', '<td>984</td>')
    const bytes = await printed(html)
    const reading = await read(bytes)
    expect(reading.findings.map(({ text, problem }) => `${text}: ${problem.rule}`)).toEqual([
      'Assen 104 223 541 115 984: rowSum',
      'TOTAAL AMR 440 2.175 5.519 1.057 9.191: columnSum',
    ])
    expect(await read(bytes, readPdfInThread)).toEqual(reading)
  },
  timeout,
)

test(
  'a PDF of pictures alone is refused with what to do',
  async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle cx="40" cy="40" r="30"/></svg>'
    const { findings } = await read(await printed(`<body>${svg}</body>`))
    expect(findings.map(({ problem }) => problem.rule)).toEqual(['pictureOnlyPdf'])
  },
  timeout,
)

test('a PDF behind a password is refused with what to do', async () => {
  const { findings } = await read(Buffer.from(encryptedPdf))
  expect(findings.map(({ problem }) => problem.rule)).toEqual(['encryptedPdf'])
})

const key = '00'.repeat(32)

/** The smallest PDF that asks for a password: no key opens it. */
const encryptedPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
startxref
0
%%EOF`

function item(text: string, x: number, y: number, fontSize = 10): PdfItem {
  return { text, x, y, width: text.length * fontSize * 0.5, fontSize, angle: 0 }
}

test('small text on the line stays', () => {
  expect(pdfLines([item('Assen', 10, 500), item('104', 60, 500, 7)])).toEqual(['Assen 104'])
})

test('a narrow gap between digits groups thousands where the cells stand apart', () => {
  const cells = ['125', '680', '1', '935', '203', '2', '943'].map((text, index) =>
    item(text, [80, 120, 160, 168, 200, 240, 248][index] ?? 0, 500),
  )
  expect(pdfLines([item('Groningen', 10, 500), ...cells])).toEqual([
    'Groningen 125 680 1\u00a0935 203 2\u00a0943',
  ])
})

test('five numbers close together are five cells', () => {
  const cells = ['104', '223', '541', '115', '983'].map((text, index) =>
    item(text, 80 + 19 * index, 500),
  )
  expect(pdfLines([item('Assen', 10, 500), ...cells])).toEqual(['Assen 104 223 541 115 983'])
})

test('letters that are a little spaced out make words, by the gaps of their own line', () => {
  const letters = (text: string, y: number, gap: number) =>
    [...text].map((letter, index) => item(letter, 10 + (5 + gap) * index, y))
  expect(pdfLines([...letters('Aa en Hunze', 500, 2.5), ...letters('Assen', 480, 0)])).toEqual([
    'Aa en Hunze',
    'Assen',
  ])
})
