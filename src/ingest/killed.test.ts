import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyCommand, type Ended, startCommand } from './testing/commandCopy.ts'
import { killedWithin, writingSteps } from './testing/killedWithin.ts'
import { groningenText, replaced } from './testing/proveText.ts'
import { newTemporaryFolder } from './testing/temporaryFolder.ts'

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
  return (await readdir(join(target, '..'))).filter((name) => name !== '2020-Q3.json')
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
    expect(names).toHaveLength(index >= 2 && index <= 6 ? 1 : 0)
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

it('the same file twice at once is written once more or left alone, byte for byte', async () => {
  await writeFile(target, known.fresh)
  const runs = [0, 1].map(() => startCommand(folder, ['fresh.txt']).ended)
  expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0])
  expect(await found()).toBe('new')
})
