import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../tasks/findChromium.ts'
import { provePublication } from '../checks/provePublication.ts'
import { toSourceLines } from '../reading/sourceLine.ts'
import { groningen } from '../testing/groningen.ts'
import { publicationHtml } from '../testing/publicationHtml.ts'
import { readPdf } from './readPdf.ts'

const { publishedOn, ...figures } = groningen
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

async function proofOf(html: string) {
  const read = await readPdf(await printed(html))
  if (read.kind === 'problem') throw new Error(read.problem.rule)
  return provePublication(toSourceLines(read.text), false)
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
  'a printed PDF with %s gives the figures',
  async (_, options) => {
    const { findings, proven } = await proofOf(publicationHtml(groningen, options))
    expect(findings).toEqual([])
    expect(proven).toEqual({ figures, publishedOn })
  },
  timeout,
)

test(
  'a printed PDF with a wrong digit is refused at its line',
  async () => {
    const html = publicationHtml(groningen, {}).replace('<td>983</td>', '<td>984</td>')
    const { findings, proven } = await proofOf(html)
    expect(proven).toBeUndefined()
    expect(findings.map(({ text, problem }) => `${text}: ${problem.rule}`)).toEqual([
      'Assen 104 223 541 115 984: rowSum',
      'TOTAAL AMR 440 2.175 5.519 1.057 9.191: columnSum',
    ])
  },
  timeout,
)

test(
  'a PDF of pictures alone is refused with what to do',
  async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle cx="40" cy="40" r="30"/></svg>'
    expect(await readPdf(await printed(`<body>${svg}</body>`))).toEqual({
      kind: 'problem',
      problem: { rule: 'pictureOnlyPdf', data: {} },
    })
  },
  timeout,
)

test('a PDF behind a password is refused with what to do', async () => {
  expect(await readPdf(Buffer.from(encryptedPdf))).toEqual({
    kind: 'problem',
    problem: { rule: 'encryptedPdf', data: {} },
  })
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
