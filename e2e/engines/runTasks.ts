import { isDeepStrictEqual } from 'node:util'
import type { Engine } from './Engine.ts'
import { eventually } from './eventually.ts'
import type { ListeningSite } from './listeningSite.ts'
import { Reader } from './Reader.ts'
import { type Task, tasks } from './tasks.ts'

/** What each task gave in the first engine that did it. */
type Found = Map<string, unknown>

/** Runs every task in every engine and prints a line for each; false when one fails. */
export async function runTasks(
  openers: readonly (() => Promise<Engine>)[],
  site: ListeningSite,
): Promise<boolean> {
  const found: Found = new Map()
  let passed = 0
  let failed = 0
  for (const open of openers) {
    const started = performance.now()
    const engine = await open()
    for (const task of [hearsNoise(site), ...tasks]) {
      const fault = await faultOf(task, engine, site, found)
      if (fault === undefined) passed += 1
      else failed += 1
      say(`${fault === undefined ? 'ok    ' : 'FAILED'} ${engine.name}: ${task.name}`)
      if (fault !== undefined) say(fault)
    }
    await engine.close()
    const seconds = (performance.now() - started) / 1000
    say(`${engine.name} ${engine.version}: ${seconds.toFixed(1)} s`)
  }
  say(`engines: ${openers.length}, tasks: ${passed} passed, ${failed} failed`)
  return failed === 0
}

async function faultOf(
  { name, run }: Task,
  engine: Engine,
  site: ListeningSite,
  found: Found,
): Promise<string | undefined> {
  try {
    const value = await run(new Reader(engine, site.address))
    const noise = [...engine.takeNoise(), ...site.takeNoise()]
    if (noise.length > 0) return `  on the console: ${noise.join('\n  ')}`
    if (!found.has(name)) found.set(name, value)
    const first = found.get(name)
    if (isDeepStrictEqual(first, value)) return undefined
    return `  not the same as in the first engine\n  first: ${JSON.stringify(first)}\n  here:  ${JSON.stringify(value)}`
  } catch (error) {
    engine.takeNoise()
    site.takeNoise()
    return `  ${error instanceof Error ? error.message : error}`
  }
}

/** Silence says something only where noise is heard. */
function hearsNoise(site: ListeningSite): Task {
  const planted = [
    'console.error("planted line")',
    'setTimeout(() => { throw new Error("planted error") })',
    'void Promise.reject(new Error("planted refusal"))',
  ]
  return {
    name: 'a planted error is heard',
    run: async (reader) => {
      await reader.open()
      const heard = new Set<string>()
      await reader.engine.evaluate(`[${planted.join(', ')}].length`)
      await eventually('planted errors', async () => {
        const lines = [...site.takeNoise(), ...reader.engine.takeNoise()]
        for (const line of lines) {
          for (const word of ['line', 'error', 'refusal']) {
            if (line.includes(`planted ${word}`)) heard.add(word)
          }
        }
        return heard.size === 3 ? true : undefined
      })
      // What tells of it a second time comes a moment later.
      await reader.open('?lang=en')
      reader.engine.takeNoise()
      site.takeNoise()
    },
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
