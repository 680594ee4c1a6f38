import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inTemporaryFolder } from '../testing/temporaryFolder.ts'
import { readDocument } from './readDocument.ts'

async function ruleFor(name: string, content: string | Uint8Array): Promise<string> {
  let rule = ''
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, name)
    await writeFile(path, content)
    const reading = await readDocument(path)
    rule = reading.kind === 'problem' ? reading.problem.rule : reading.kind
  })
  return rule
}

test('a text file becomes numbered lines with the hash of its bytes', () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.txt')
    await writeFile(path, 'abc')
    expect(await readDocument(path)).toEqual({
      kind: 'document',
      file: 'a.txt',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      lines: [{ number: 1, printed: 'abc', text: 'abc' }],
    })
  }))

test('a file that does not exist is missing', async () => {
  const problem = { rule: 'fileMissing', data: {} }
  expect(await readDocument('/nowhere/a.txt')).toEqual({ kind: 'problem', problem })
})

test('a folder is no file', () =>
  inTemporaryFolder(async (folder) => {
    const problem = { rule: 'notAFile', data: {} }
    expect(await readDocument(folder)).toEqual({ kind: 'problem', problem })
  }))

test.each([
  ['an empty file', '', 'fileEmpty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binaryFile'],
  ['a text of 3 MB', 'a\n'.repeat(1_500_000), 'fileTooLarge'],
  ['a text of 3000 lines', 'a\n'.repeat(3000), 'tooManyLines'],
  ['19 MB of brackets behind the mark of a PDF', `%PDF-1.4${'('.repeat(19_000_000)}`, 'damagedPdf'],
  ['a file of 21 MB', Buffer.alloc(21 * 1024 * 1024), 'fileTooLarge'],
  ['half a PDF', '%PDF-1.7\n1 0 obj\n<<', 'damagedPdf'],
  ['random bytes behind the mark of a PDF', `%PDF-1.4${'\u00ff'.repeat(5000)}`, 'damagedPdf'],
])('%s is refused by name', async (_, content, rule) => {
  expect(await ruleFor('a.pdf', content)).toBe(rule)
})
