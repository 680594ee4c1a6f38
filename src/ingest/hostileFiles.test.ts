import { mkdir, open, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyCommand, startCommand } from './testing/commandCopy.ts'
import { groningenText } from './testing/proveText.ts'
import { newTemporaryFolder } from './testing/temporaryFolder.ts'

const megabyte = 1024 * 1024
let folder = ''

beforeAll(async () => {
  folder = await newTemporaryFolder()
  await copyCommand(folder)
  await writeFile(join(folder, 'good.txt'), groningenText)
  // The first run reads everything from the disk: it would make the good file look slow.
  await startCommand(folder, ['--check', 'good.txt']).ended
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

const noTitle =
  'dit is niet de publicatie "Transparantie van klantprofielen": die titel staat er niet in'
const tooLong =
  'regel 1: deze regel heeft 262.040 tekens en wordt niet gelezen; een regel heeft er hoogstens 2.000'
const damaged = 'deze PDF is beschadigd; download de publicatie opnieuw'
const noFile = 'dit is geen gewoon bestand maar bijvoorbeeld een map; noem het bestand zelf'

function larger(is: string, most: string): string {
  return `het bestand is ${is} MB en een publicatie in deze vorm is nooit groter dan ${most} MB; kies het juiste bestand`
}

/** What is in the way, how to make it, and the sentence that a reader gets. */
const files: readonly (readonly [string, (path: string) => Promise<unknown>, string])[] = [
  ['60 MB of text', (path) => large(path, groningenText, 60), larger('60', '20')],
  ['60 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 60), larger('60', '20')],
  ['2 GB', (path) => large(path, groningenText, 2048), larger('2048', '20')],
  ['20 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 20), damaged],
  [
    '19 MB of brackets behind the mark of a PDF',
    (path) => writeFile(path, `%PDF-1.4${'('.repeat(19_000_000)}`),
    damaged,
  ],
  ['half a PDF', (path) => writeFile(path, '%PDF-1.7\n1 0 obj\n<<'), damaged],
  [
    'text of more than a quarter of a megabyte',
    (path) => large(path, groningenText, 1),
    larger('1', '0,25'),
  ],
  ['one line of figures', long('104 223 '), tooLong],
  ['one long number', long('1'), tooLong.replace('262.040', '262.044')],
  ['one long name', long('Aa en '), noTitle],
  ['one word without an end', long('a'), noTitle],
  ['one line of spaces', long(' '), 'het bestand is leeg; download de publicatie opnieuw'],
  ['one line of hyphens', long('-'), noTitle],
  ['one line of brackets', long('((['), noTitle],
  [
    'many lines of one sign',
    long('x\n'),
    'de tekst heeft 131.023 regels en een publicatie hoogstens 2.000; kies het juiste bestand',
  ],
  ['the quarter again and again', long('derde kwartaal 2020 '), tooLong],
  ['the total row again and again', long('TOTAAL AMR '), noTitle],
  [
    'an empty file',
    (path) => writeFile(path, ''),
    'het bestand is leeg; download de publicatie opnieuw',
  ],
  ['bytes that are no words', (path) => writeFile(path, Buffer.alloc(5000, 0xff)), noTitle],
  [
    'bytes that are no text',
    (path) => writeFile(path, Buffer.alloc(5000)),
    'dit is geen leesbare tekst en geen PDF; bewaar de tekst als UTF-8 of geef de PDF zelf',
  ],
  ['a folder', (path) => mkdir(path), noFile],
  [
    'a link to itself',
    (path) => symlink(path, path),
    'het bestand kan niet worden gelezen: de naam is een koppeling die naar zichzelf verwijst; noem het bestand zelf',
  ],
  [
    'nothing at all',
    () => Promise.resolve(),
    'dit bestand bestaat niet; controleer de naam en de map',
  ],
]

it.each(files)(
  '%s is refused with a reason about as soon as a good file is read',
  async (...row) => {
    const [, make, sentence] = row
    const path = join(folder, 'hostile.txt')
    await rm(path, { recursive: true, force: true })
    await make(path)
    await isRefusedSoon('hostile.txt', sentence)
  },
)

it.skipIf(process.platform === 'win32')('a device without an end is not read', () =>
  isRefusedSoon('/dev/zero', noFile),
)

/** Most of either run is the start of Node; what runs away takes hundreds of times as long. */
const mostTimesAsLong = 3
const rounds = 5

async function isRefusedSoon(file: string, sentence: string): Promise<void> {
  const ratios: number[] = []
  while (ratios.length < rounds && !ratios.some((ratio) => ratio <= mostTimesAsLong)) {
    // One right after the other: a machine that is busy slows both, and seldom five times only one.
    const good = await startCommand(folder, ['--check', 'good.txt']).ended
    const { code, output, milliseconds } = await startCommand(folder, [file]).ended
    expect([good.code, code]).toEqual([0, 1])
    expect(output.split('\n')).toContain(`  ${sentence}`)
    expect(output).not.toMatch(/node:internal|\n\s+at |\bE[A-Z]{4,}\b/)
    ratios.push(milliseconds / good.milliseconds)
  }
  expect(Math.min(...ratios)).toBeLessThanOrEqual(mostTimesAsLong)
}
