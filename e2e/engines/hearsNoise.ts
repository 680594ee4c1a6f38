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
      const missing = new Set(Object.keys(planted))
      await reader.open()
      await reader.engine.evaluate(`[${Object.values(planted).join(', ')}].length`)
      await eventually('planted errors', () => {
        for (const line of site.takeNoise()) {
          for (const words of missing) if (line.includes(words)) missing.delete(words)
        }
        return Promise.resolve(missing.size === 0 ? true : undefined)
      })
      // By now the engine has said it too, where it says anything.
      await reader.open('?lang=en')
      reader.engine.takeNoise()
    },
  }
}
