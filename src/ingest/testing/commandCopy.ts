import { type ChildProcess, spawn } from 'node:child_process'
import { cp, symlink } from 'node:fs/promises'
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
