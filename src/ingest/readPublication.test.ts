import { expect, test } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { pdfText } from './pdf/pdfText.ts'
import { decodeText, readPublication } from './readPublication.ts'
import { groningen, groningenText } from './testing/publications.ts'

const options = { acceptUnknownPlaces: false, readPdf: pdfText }

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from('Súdwest-Fryslân ©')],
  ['UTF-8 with a byte-order mark', Buffer.from('\ufeffSúdwest-Fryslân ©')],
  ['UTF-16, little end first', utf16('Súdwest-Fryslân ©', false)],
  ['UTF-16, big end first', utf16('Súdwest-Fryslân ©', true)],
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

test.each([
  ['an empty file', '', 'fileEmpty'],
  ['white space alone', ' \n\u00a0\n', 'fileEmpty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binaryFile'],
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
