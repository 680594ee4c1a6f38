import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** One page in one browser: the few actions that each driver offers. */
export interface Engine {
  readonly name: string
  readonly open: (address: string) => Promise<unknown>
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly click: (selector: string) => Promise<void>
  readonly select: (selector: string, value: string) => Promise<unknown>
  readonly press: (key: 'Tab' | 'Space' | 'Escape') => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly paste: () => Promise<void>
  /** The text of the one CSV file that the browser saves because of this action. */
  readonly save: (action: () => Promise<void>) => Promise<string>
  /** Lines on the console and errors of the page since the last call. */
  readonly takeErrors: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export const viewport = { width: 1280, height: 800 } as const

/** Asks until there is an answer. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = performance.now() + 20_000
  while (performance.now() < end) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await pause(50)
  }
  throw new Error(`not within 20 s: ${what}`)
}

/** A directory that is removed when this process ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'engines-'))
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** The text of the CSV file in a directory, once it is there and not empty. */
export function savedIn(directory: string): Promise<string> {
  return eventually('a saved file', async () => {
    const name = (await readdir(directory)).find((one) => one.endsWith('.csv'))
    return (name && (await readFile(path.join(directory, name), 'utf8'))) || undefined
  })
}
