import { mkdir, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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

/** Moments spread evenly over a run; with those within the writing there are twenty. */
const moments = 20 - writingSteps.length

/** The last attempt comes at a seventh of the moment meant, long before a run can have ended by itself. */
const mostAttempts = 20

let folder = ''
let target = ''
/** The file as it was, as it should become, and how long a run takes that is left alone. */
const known = { old: '', fresh: '', milliseconds: 0 }

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
  known.milliseconds = second.milliseconds
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
    // What was left half done is in no one's way.
    const names = await leftovers()
    expect(names.every((name) => name.endsWith('.tmp'))).toBe(true)
    expect(names).toHaveLength(index === 2 || index === 3 ? 1 : 0)
    expect(await startCommand(folder, ['fresh.txt']).ended).toMatchObject({ code: 0 })
    expect(await found()).toBe('new')
    await clearLeftovers()
  },
)

it(`ended at ${moments} moments of its life, it leaves the old file or the new one`, async () => {
  const seen: string[] = []
  for (let moment = 0; moment < moments; moment++) {
    seen.push(await foundAfterKill((moment + 0.5) / moments))
    await clearLeftovers()
  }
  expect(seen.filter((one) => one === 'old' || one === 'new')).toHaveLength(moments)
  expect(seen[0]).toBe('old')
})

/** Kills a run at this part of its life; a run that ended by itself was not killed, and the next one is, earlier. */
async function foundAfterKill(part: number): Promise<string> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await writeFile(target, known.old)
    const run = startCommand(folder, ['fresh.txt'])
    await Promise.race([wait(known.milliseconds * part * 0.9 ** attempt), run.ended])
    run.process.kill('SIGKILL')
    const { signal } = await run.ended
    if (signal === 'SIGKILL') return found()
    await clearLeftovers()
  }
  throw new Error(`No run could be killed at ${part} of its life in ${mostAttempts} attempts`)
}

it('two runs at once leave the whole file of one of them, and nothing else', async () => {
  for (let round = 0; round < 5; round++) {
    await rm(target, { force: true })
    const runs = ['old.txt', 'fresh.txt'].map((file) => startCommand(folder, [file]).ended)
    const codes = (await Promise.all(runs)).map(({ code }: Ended) => code)
    expect(codes).toEqual([0, 0])
    expect(['old', 'new']).toContain(await found())
    expect(await leftovers()).toEqual([])
  }
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

function larger(is: string, most: string): string {
  return `het bestand is ${is} MB en een publicatie in deze vorm is nooit groter dan ${most} MB; kies het juiste bestand`
}

/** What is in the way, how to make it, and the sentence that a reader gets. */
const files: readonly (readonly [string, (path: string) => Promise<unknown>, string])[] = [
  ['60 MB of text', (path) => large(path, groningenText, 60), larger('60', '20')],
  ['60 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 60), larger('60', '20')],
  ['2 GB', (path) => large(path, groningenText, 2048), larger('2.048', '20')],
  ['20 MB that says it is a PDF', (path) => large(path, '%PDF-1.7\n', 20), damaged],
  ['19 MB of brackets', (path) => writeFile(path, `%PDF-1.4${'('.repeat(19_000_000)}`), damaged],
  ['half a PDF', (path) => writeFile(path, '%PDF-1.7\n1 0 obj\n<<'), damaged],
  ['1 MB of text', (path) => large(path, groningenText, 1), larger('1', '0,25')],
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
  ['an empty file', (path) => writeFile(path, ''), empty],
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
    const good = await startCommand(folder, ['--check', 'fresh.txt']).ended
    const { code, output, milliseconds } = await startCommand(folder, [file]).ended
    expect([good.code, code]).toEqual([0, 1])
    expect(output.split('\n')).toContain(`  ${sentence}`)
    expect(output).not.toMatch(/node:internal|\n\s+at |\bE[A-Z]{4,}\b/)
    ratios.push(milliseconds / good.milliseconds)
  }
  expect(Math.min(...ratios)).toBeLessThanOrEqual(mostTimesAsLong)
}
