import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'

const refused = { kind: 'problem', problem: { rule: 'binaryFile', data: {} } }

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
  expect(decodeText(bytes)).toEqual(refused)
})

test('white space alone is an empty file', () => {
  const problem = { rule: 'fileEmpty', data: {} }
  expect(decodeText(Buffer.from(' \n\u00a0\n'))).toEqual({ kind: 'problem', problem })
})
