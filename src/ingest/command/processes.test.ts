import { mkdir, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  copyCommand,
  type Ended,
  killedWithin,
  newTemporaryFolder,
  startCommand,
  writingSteps,
} from '../testing/processes.ts'
import { groningenText, replaced } from '../testing/publications.ts'

const megabyte = 1024 * 1024

let folder = ''
let target = ''
/** The file as it was, and as it should become. */
const known = { old: '', fresh: '' }

beforeAll(async () => {
  folder = await newTemporaryFolder()
  await copyCommand(folder)
  target = join(folder, 'public', 'data', 'publications', 'AM01', '2020-Q3.json')
  await writeFile(join(folder, 'fresh.txt'), groningenText)
  await writeFile(join(folder, 'old.txt'), replaced(groningenText, '12.842', '12.850'))
  const first = await startCommand(folder, ['old.txt']).ended
  expect(first).toMatchObject({ code: 0 })
  known.old = await readFile(target, 'utf8')
  const second = await startCommand(folder, ['fresh.txt']).ended
  expect(second).toMatchObject({ code: 0 })
  known.fresh = await readFile(target, 'utf8')
  expect(known.fresh).not.toBe(known.old)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What stands in the place of the file: one of the two, or something that must never be there. */
async function found(): Promise<'old' | 'new' | 'neither'> {
  const text = await readFile(target, 'utf8')
  if (text === known.old) return 'old'
  return text === known.fresh ? 'new' : 'neither'
}

async function leftovers(): Promise<readonly string[]> {
  return (await readdir(join(target, '..'))).filter(
    (name) => !/^2020-Q3(?:\.\d+)?\.json$/.test(name),
  )
}

async function clearLeftovers(): Promise<void> {
  for (const name of await leftovers()) await rm(join(target, '..', name))
}

it.each(writingSteps.map((step, index) => ({ step, index })))(
  'ended $step, the command leaves the whole file',
  async ({ step, index }) => {
    await writeFile(target, known.old)
    const preload = join(folder, `kill-${index}.mjs`)
    await writeFile(preload, killedWithin(step))
    const { signal } = await startCommand(folder, ['fresh.txt'], ['--import', preload]).ended
    expect(signal).toBe('SIGKILL')
    expect(await found()).toBe(step === 'after it got its name' ? 'new' : 'old')
    const names = await leftovers()
    expect(names.every((name) => name.endsWith('.tmp'))).toBe(true)
    expect(names).toHaveLength(index === 2 || index === 3 ? 1 : 0)
    if (names.length === 0) return
    // What was left half done is in no one's way.
    expect(await startCommand(folder, ['fresh.txt']).ended).toMatchObject({ code: 0 })
    expect(await found()).toBe('new')
    await clearLeftovers()
  },
)

it('two runs at once leave the whole file of one of them, and nothing else', async () => {
  await rm(target, { force: true })
  const runs = ['old.txt', 'fresh.txt'].map((file) => startCommand(folder, [file]).ended)
  const codes = (await Promise.all(runs)).map(({ code }: Ended) => code)
  expect(codes).toEqual([0, 0])
  expect(['old', 'new']).toContain(await found())
  expect(await leftovers()).toEqual([])
})

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
const empty = 'het bestand is leeg; download de publicatie opnieuw'
const noFile = 'dit is geen gewoon bestand maar bijvoorbeeld een map; noem het bestand zelf'

function larger(is: string): string {
  return `het bestand is ${is} MB en een publicatie in deze vorm is nooit groter dan 20 MB; kies het juiste bestand`
}

/** What is in the way, how to make it, and the sentence that a reader gets. */
const files: readonly (readonly [string, (path: string) => Promise<unknown>, string])[] = [
  ['60 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 60), larger('60')],
  ['2 GB', (path) => large(path, groningenText, 2048), larger('2.048')],
  ['20 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 20), damaged],
  ['19 MB of brackets', (path) => writeFile(path, `%PDF-1.4${'('.repeat(19_000_000)}`), damaged],
  ['one line of figures', long('104 223 '), tooLong],
  ['one long number', long('1'), tooLong.replace('262.040', '262.044')],
  ['the quarter again and again', long('derde kwartaal 2020 '), tooLong],
  ...['Aa en ', 'a', '-', '(([', 'TOTAAL AMR '].map(
    (piece) => [`"${piece}" again and again`, long(piece), noTitle] as const,
  ),
  ['one line of spaces', long(' '), empty],
  [
    'many lines of one sign',
    long('x\n'),
    'de tekst heeft 131.023 regels en een publicatie hoogstens 2.000; kies het juiste bestand',
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
    'het bestand kan niet worden gelezen: de naam is te lang of een koppeling naar zichzelf; geef het bestand zelf een korte naam',
  ],
  ['nothing', async () => {}, 'dit bestand bestaat niet; controleer de naam en de map'],
]

/** Most of a run is the start of Node; what runs away takes hundreds of times as long. */
const mostTimesAsLong = 10
const rounds = 5

it('whatever cannot be read is refused with a reason, all of it in little more time than a good file takes', async () => {
  const named = files.map(([what, make, sentence], index) => {
    return { what, make, sentence, name: `hostile-${index}.txt` }
  })
  for (const { make, name } of named) await make(join(folder, name))
  const device = { what: 'a device without an end', name: '/dev/zero', sentence: noFile }
  const all = [...named, ...(process.platform === 'win32' ? [] : [device])]
  const ratios: number[] = []
  while (ratios.length < rounds && !ratios.some((ratio) => ratio <= mostTimesAsLong)) {
    // One right after the other: a machine that is busy slows both, and seldom five times only one.
    const good = await startCommand(folder, ['--check', 'fresh.txt']).ended
    const names = all.map(({ name }) => name)
    const { code, output, milliseconds } = await startCommand(folder, names).ended
    expect([good.code, code]).toEqual([0, 1])
    expect(output).not.toMatch(/node:internal|\n\s+at |\bE[A-Z]{4,}\b/)
    for (const { what, name, sentence } of all) {
      const [, said = ''] = output.split(`${name}: GEWEIGERD`)
      expect(said.split(': GEWEIGERD')[0]?.split('\n'), what).toContain(`  ${sentence}`)
    }
    ratios.push(milliseconds / good.milliseconds)
  }
  expect(Math.min(...ratios)).toBeLessThanOrEqual(mostTimesAsLong)
})
