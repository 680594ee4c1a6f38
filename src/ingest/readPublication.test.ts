import { expect, test } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { formatFinding } from './findings.ts'
import { pdfText } from './pdf/pdfText.ts'
import { decodeText, readPublication } from './readPublication.ts'
import { pdfOf } from './testing/pdf.ts'
import { whole } from './testing/pdfParts.ts'
import { groningen, groningenText } from './testing/publications.ts'

const options = { acceptUnknownPlaces: false, readPdf: pdfText }

function utf16(text: string, isBigEndian: boolean, mark = '\ufeff'): Buffer {
  const bytes = Buffer.from(mark + text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from('Súdwest-Fryslân ©')],
  ['UTF-8 with a byte-order mark', Buffer.from('\ufeffSúdwest-Fryslân ©')],
  ['UTF-16, little end first', utf16('Súdwest-Fryslân ©', false)],
  ['UTF-16, big end first', utf16('Súdwest-Fryslân ©', true)],
  ['UTF-16 without a mark', utf16('Súdwest-Fryslân ©', false, '')],
  ['UTF-16 without a mark, big end first', utf16('Súdwest-Fryslân ©', true, '')],
  ['Windows-1252', Buffer.from('Súdwest-Fryslân ©', 'latin1')],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ kind: 'text', text: 'Súdwest-Fryslân ©' })
})

test.each([
  ['bytes with NUL', Buffer.from([65, 0, 66])],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0])],
  ['UTF-8 with a broken letter', Buffer.concat([Buffer.from('Fryslân '), Buffer.from([0xff])])],
  ['UTF-16 cut in half', utf16('Assen', false).subarray(0, 5)],
  ['an escape character', Buffer.from('Assen \u001b[31m104')],
])('%s is no text', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({
    kind: 'problem',
    problem: { rule: 'binaryFile', data: {} },
  })
})

test('a text gives the publication, with itself and the hash of its bytes', async () => {
  const reading = await readPublication(Buffer.from(groningenText), 'a.txt', options)
  const { publishedOn, ...counts } = groningen
  expect(reading).toMatchObject({ file: 'a.txt', ok: true, findings: [], quarter: '2020-Q3' })
  expect(reading.publication).toMatchObject({ ...counts, source: { publishedOn, file: 'a.txt' } })
  expect(reading.text).toBe(groningenText)
  expect(reading.publication?.lines).toMatchObject({
    rows: groningen2020Q3.lines?.rows,
    regionTotal: 38,
  })
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(groningenText))
  expect(reading.publication?.source.sha256).toBe(Buffer.from(digest).toString('hex'))
})

test.each(['\x1a', '\0\0', '\0\x1a'])('a sign behind the last line goes: %j', async (sign) => {
  const { ok } = await readPublication(Buffer.from(groningenText + sign), 'a.txt', options)
  expect(ok).toBe(true)
})

test.each([
  ['an empty file', '', 'fileEmpty'],
  ['white space alone', ' \n\u00a0\n', 'fileEmpty'],
  ['a program', Buffer.from('MZ\0\0\0'), 'binaryFile'],
  ['a text of 3 MB', 'a\n'.repeat(1_500_000), 'fileTooLarge'],
  ['a text of 3000 lines', 'a\n'.repeat(3000), 'tooManyLines'],
  ['a file of 21 MB', Buffer.alloc(21 * 1024 * 1024), 'fileTooLarge'],
  ['half a PDF', '%PDF-1.7\n1 0 obj\n<<', 'damagedPdf'],
  ['random bytes behind the mark of a PDF', `%PDF-1.4${'\u00ff'.repeat(5000)}`, 'damagedPdf'],
])('%s is refused by name', async (_, content, rule) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const { ok, findings } = await readPublication(bytes, 'a.pdf', options)
  expect(ok).toBe(false)
  expect(findings.map(({ problem }) => problem.rule)).toEqual([rule])
})

/** The start of a zip with a file of this name. */
function zipWith(name: string): Buffer {
  return Buffer.from(`PK\u0003\u0004\u0014\0\0\0[Content_Types].xml ${name}`)
}

const headers =
  'From: a@b.nl\nSubject: cijfers\nMIME-Version: 1.0\nContent-Type: application/pdf\n\n'

test.each([
  ['een Word-bestand', zipWith('word/document.xml')],
  ['een Excel-bestand', zipWith('xl/workbook.xml')],
  ['een PowerPoint-bestand', zipWith('ppt/slides/slide1.xml')],
  ['een LibreOffice-bestand', zipWith('application/vnd.oasis.opendocument.text')],
  ['een oud bestand van Word of Excel', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
  ['een RTF-bestand', `{\\rtf1\\ansi ${groningenText}}`],
  ['een PostScript-bestand', '%!PS-Adobe-3.0'],
  ['een ingepakt bestand', zipWith('groningen.pdf %PDF-1.7')],
  ['een ingepakt bestand', Buffer.from('1f8b08000000', 'hex')],
  ['een foto of plaatje', Buffer.from('89504e470d0a1a0a0000', 'hex')],
  ['een foto of plaatje', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(400_000)])],
  ['een foto of plaatje', Buffer.from('\0\0\0\u0018ftypheic')],
  ['een webpagina', `<!doctype html><p>${groningenText}`],
  ['een webpagina', utf16('<html><title>Inloggen</title>', false)],
  ['een webpagina', groningenText.replace('Assen 104', '<tr><td>Assen</td><td>104</td>')],
  ['een gegevensbestand (JSON)', '[{"name":"Assen","total":983}]'],
  ['een gegevensbestand (JSON)', groningenText.replace('Assen 104', '["Assen", 104')],
  [
    'een CSV-bestand',
    '\ufeffKwartaal;Arbeidsmarktregio;Gemeentecode;Gemeente\r\n2020-Q3;Groningen',
  ],
  ['een CSV-bestand', 'quarter,region_code,region,municipality_code,municipality\n2020-Q3,AM01'],
  ['een e-mail', `${headers}JVBERi0x`],
  ['een e-mail', `From: UWV <a@uwv.nl>\n${headers}<table>\n<tr><td>Assen</td><td>104</td>`],
  ['een e-mail', 'JVBERi0xLjcKMSAwIG9iago8PC9UeXBl'],
  ['een snelkoppeling', '[InternetShortcut]\nURL=https://www.werk.nl/'],
])('what is %s is said, and what to do', async (kind, content) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const { findings } = await readPublication(bytes, 'a.txt', options)
  expect(findings.map(({ problem }) => problem.rule)).toEqual(['otherKind'])
  const [dutch = ''] = findings.map((finding) => formatFinding(finding).nl)
  expect(dutch.startsWith(`dit is ${kind}`)).toBe(true)
  expect(dutch).toMatch(/; .*PDF/)
})

test('a PDF behind the headers of a server is no e-mail', async () => {
  const bytes = Buffer.concat([Buffer.from(headers), pdfOf(whole)])
  expect(await readPublication(bytes, 'a.pdf', options)).toMatchObject({ ok: true })
})
