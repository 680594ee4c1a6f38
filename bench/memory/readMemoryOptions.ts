import { parseArgs } from 'node:util'
import { roundLength } from './round.ts'

/** The heap is read at the start and after each of as many equal parts. */
export const parts = 5

interface MemoryOptions {
  readonly actions: number
  /** Directory of a build to measure; `undefined` asks for a new one. */
  readonly built: string | undefined
}

/** Reads `--actions 5000 --no-build --dist DIR`; throws on anything else. */
export function readMemoryOptions(parameters: readonly string[]): MemoryOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      actions: { type: 'string', default: '5000' },
      'no-build': { type: 'boolean', default: false },
      dist: { type: 'string' },
    },
  })
  const actions = Number(values.actions)
  const step = parts * roundLength
  if (!Number.isInteger(actions) || actions < step || actions % step !== 0) {
    throw new Error(`--actions is a multiple of ${step}`)
  }
  const { dist = values['no-build'] ? 'dist' : undefined } = values
  return { actions, built: dist }
}
