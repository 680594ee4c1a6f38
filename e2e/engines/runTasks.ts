import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Engine } from './Engine.ts'
import { hearsNoise } from './hearsNoise.ts'
import type { ListeningSite } from './listeningSite.ts'
import { Reader } from './Reader.ts'
import type { Task } from './Task.ts'
import { tasks } from './tasks.ts'

/** What each task gave in the first engine that did it. */
type Found = Map<string, unknown>

/** Runs every task in every engine and prints a line for each; false when one fails. */
export async function runTasks(
  openers: readonly (() => Promise<Engine>)[],
  site: ListeningSite,
): Promise<boolean> {
  const found: Found = new Map()
  const faults: (string | undefined)[] = []
  for (const open of openers) {
    try {
      faults.push(...(await runEngine(open, site, found)))
    } catch (error) {
      faults.push(String(error))
      say(`FAILED engine ${faults.length}: ${error}`)
    }
  }
  const failed = faults.filter((fault) => fault !== undefined).length
  say(`engines: ${openers.length} of 3, tasks: ${faults.length - failed} passed, ${failed} failed`)
  return failed === 0
}

/** For each task what was wrong with it, or nothing. */
async function runEngine(
  open: () => Promise<Engine>,
  site: ListeningSite,
  found: Found,
): Promise<readonly (string | undefined)[]> {
  const started = performance.now()
  const engine = await open()
  const faults: (string | undefined)[] = []
  for (const task of [hearsNoise(site), ...tasks]) {
    const fault = await faultOf(task, engine, site, found)
    faults.push(fault)
    say(`${fault === undefined ? 'ok    ' : 'FAILED'} ${engine.name}: ${task.name}`)
    if (fault !== undefined) say(fault)
  }
  await engine.close()
  const seconds = (performance.now() - started) / 1000
  say(`${engine.name} ${engine.version}: ${seconds.toFixed(1)} s`)
  return faults
}

async function faultOf(
  { name, run }: Task,
  engine: Engine,
  site: ListeningSite,
  found: Found,
): Promise<string | undefined> {
  const takeNoise = () => [...engine.takeNoise(), ...site.takeNoise()]
  try {
    const value = await run(new Reader(engine, site.address))
    // What the page tells of itself comes a moment later.
    await pause(100)
    const noise = takeNoise()
    if (noise.length > 0) return `on the console:\n${noise.join('\n')}`
    if (!found.has(name)) found.set(name, value)
    const first = found.get(name)
    if (isDeepStrictEqual(first, value)) return undefined
    return `not as in the first engine\nfirst: ${JSON.stringify(first)}\nhere:  ${JSON.stringify(value)}`
  } catch (error) {
    return [String(error), ...takeNoise()].join('\n')
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
