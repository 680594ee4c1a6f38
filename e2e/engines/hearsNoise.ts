import { eventually } from './eventually.ts'
import type { ListeningSite } from './listeningSite.ts'
import type { Task } from './Task.ts'

/** Each kind of complaint, made on purpose, by the words in it. */
const planted: Readonly<Record<string, string>> = {
  'planted line': 'console.error("planted line")',
  'planted error': 'setTimeout(() => { throw new Error("planted error") })',
  'planted refusal': 'void Promise.reject(new Error("planted refusal"))',
}

/** Silence says something only where noise is heard. */
export function hearsNoise(site: ListeningSite): Task {
  return {
    name: 'planted errors are heard',
    run: async (reader) => {
      const { engine } = reader
      await reader.open()
      await engine.evaluate(`[${Object.values(planted).join(', ')}].length`)
      await allHeard('the site', site.takeNoise)
      // The only one that hears what is said while nothing reaches the site.
      if (engine.hearsConsole) await allHeard('the engine', engine.takeNoise)
      engine.takeNoise()
    },
  }
}

async function allHeard(listener: string, takeNoise: () => readonly string[]): Promise<void> {
  const missing = new Set(Object.keys(planted))
  await eventually(`planted errors, heard by ${listener}`, () => {
    for (const line of takeNoise()) {
      for (const words of missing) if (line.includes(words)) missing.delete(words)
    }
    return Promise.resolve(missing.size === 0 ? true : undefined)
  })
}
