import { mkdir, open, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyCommand, startCommand } from './testing/commandCopy.ts'
import { groningenText } from './testing/proveText.ts'
import { newTemporaryFolder } from './testing/temporaryFolder.ts'

const megabyte = 1024 * 1024
let folder = ''
let ordinary = 0

beforeAll(async () => {
  folder = await newTemporaryFolder()
  await copyCommand(folder)
  await writeFile(join(folder, 'good.txt'), groningenText)
  await startCommand(folder, ['--check', 'good.txt']).ended
  const { code, milliseconds } = await startCommand(folder, ['--check', 'good.txt']).ended
  expect(code).toBe(0)
  ordinary = milliseconds
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A file of so many megabytes that starts with these words. */
async function large(path: string, start: string, megabytes: number): Promise<void> {
  const file = await open(path, 'w')
  await file.writeFile(start)
  await file.truncate(megabytes * megabyte)
  await file.close()
}

function long(text: string): (path: string) => Promise<void> {
  return (path) => writeFile(path, text.repeat((megabyte / 4 - 100) / text.length))
}

const files: readonly (readonly [string, (path: string) => Promise<unknown>, RegExp])[] = [
  ['60 MB of text', (path) => large(path, groningenText, 60), /60 MB .*groter dan 20 MB/],
  ['60 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 60), /groter dan 20 MB/],
  ['2 GB', (path) => large(path, groningenText, 2048), /groter dan 20 MB/],
  ['20 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 20), /PDF/],
  [
    'text of more than a quarter of a megabyte',
    (path) => large(path, groningenText, 1),
    /groter dan 0,25 MB/,
  ],
  ['one line of figures', long('104 223 '), /.+/],
  ['one long number', long('1'), /.+/],
  ['one long name', long('Aa en '), /.+/],
  ['one word without an end', long('a'), /.+/],
  ['one line of spaces', long(' '), /.+/],
  ['one line of hyphens', long('-'), /.+/],
  ['one line of brackets', long('((['), /.+/],
  ['many lines of one sign', long('x\n'), /.+/],
  ['the quarter again and again', long('derde kwartaal 2020 '), /.+/],
  ['the total row again and again', long('TOTAAL AMR '), /.+/],
  ['an empty file', (path) => writeFile(path, ''), /leeg/],
  ['bytes that are no text', (path) => writeFile(path, Buffer.alloc(5000, 0xff)), /.+/],
  ['a folder', (path) => mkdir(path), /bestand/],
  ['a link to itself', (path) => symlink(path, path), /ELOOP/],
  ['nothing at all', () => Promise.resolve(), /.+/],
]

it.each(files)(
  '%s is refused with a reason about as soon as a good file is read',
  async (_, make, reason) => {
    const path = join(folder, 'hostile.txt')
    await rm(path, { recursive: true, force: true })
    await make(path)
    const { code, output, milliseconds } = await startCommand(folder, ['hostile.txt']).ended
    expect(code).toBe(1)
    expect(output).toMatch(reason)
    expect(output).not.toMatch(/node:internal|\n\s+at /)
    // A whole second more than a good file: machines are noisy, what runs away takes minutes.
    expect(milliseconds).toBeLessThan(3 * ordinary + 1000)
  },
)

it.skipIf(process.platform === 'win32')('a device without an end is not read', async () => {
  const { code, milliseconds } = await startCommand(folder, ['/dev/zero']).ended
  expect(code).toBe(1)
  expect(milliseconds).toBeLessThan(3 * ordinary + 1000)
})
