import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** How a run of the command ended, and when. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly milliseconds: number
}

/** Copies the command to another folder, so that a test can let it write: it writes where it stands. */
export async function copyCommand(folder: string): Promise<void> {
  for (const part of ['domain', 'data', 'ingest']) {
    await cp(join(project, 'src', part), join(folder, 'src', part), {
      recursive: true,
      filter: (source) => basename(source) !== 'testing' && !source.includes('.test.'),
    })
  }
  await cp(join(project, 'package.json'), join(folder, 'package.json'))
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/** Starts the copy as a process of its own. `nodeOptions` come before the command, as in `node --import x`. */
export function startCommand(
  folder: string,
  files: readonly string[],
  nodeOptions: readonly string[] = [],
): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()
  const started = performance.now()
  const process = spawn(execPath, [...nodeOptions, join('src', 'ingest', 'main.ts'), ...files], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text))
  }
  process.once('error', reject)
  process.once('close', (code, signal) => {
    resolve({ code, signal, output: output.join(''), milliseconds: performance.now() - started })
  })
  return { process, ended: promise }
}

const { execPath } = process

/** Moments of writing a file, in their order, each right before a call to the disk or in the middle of it. */
export const writingSteps = [
  'before the folder',
  'before the temporary file',
  'with half of its text',
  'before it gets its name',
  'after it got its name',
] as const
type WritingStep = (typeof writingSteps)[number]

/**
 * A module for `node --import` that ends its own process at one of these moments as `kill -9` would:
 * no handler runs, nothing is tidied up.
 */
export function killedWithin(step: WritingStep): string {
  return `
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { mkdir, writeFile, rename } = fs
const at = async (step) => {
  if (step !== ${JSON.stringify(step)}) return
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => setInterval(() => {}, 1000))
}
fs.mkdir = async (...args) => { await at('before the folder'); return mkdir(...args) }
fs.writeFile = async (path, text, options) => {
  await at('before the temporary file')
  const half = ${JSON.stringify(step)} === 'with half of its text'
  await writeFile(path, half ? text.slice(0, text.length / 2) : text, options)
  await at('with half of its text')
}
fs.rename = async (...args) => {
  await at('before it gets its name')
  await rename(...args)
  await at('after it got its name')
}
syncBuiltinESMExports()
`
}

/** Runs a test in a folder of its own, which is gone afterwards. */
export async function inTemporaryFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await newTemporaryFolder()
  try {
    await test(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A folder for several tests; who asks for it removes it. */
export function newTemporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'ingest-'))
}
