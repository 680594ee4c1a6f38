import { availableParallelism } from 'node:os'
import { conditions } from './cases.ts'

interface Circumstances {
  readonly runs: number
  /** Version of Chromium. */
  readonly browser: string
  /** How many processes wanted a core in the minute before. */
  readonly load: number
}

/** Under which conditions a report was made, as a sentence. */
export function conditionsText({ runs, browser, load }: Circumstances): string {
  const { cpuSlowdown, megabitsPerSecond, latencyInMs, viewport } = conditions
  return (
    `${new Date().toISOString().slice(0, 10)}, ${runs} ${runs === 1 ? 'run' : 'runs'}, ` +
    `Chromium ${browser}, ${availableParallelism()} cores slowed down ${cpuSlowdown} times ` +
    `(load before: ${load.toFixed(1)}), ${megabitsPerSecond} Mbit/s, ${latencyInMs} ms, ` +
    `${viewport.width} × ${viewport.height} pixels.`
  )
}
