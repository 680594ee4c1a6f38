import { parseArgs } from 'node:util'

export interface Options {
  readonly runs: number
  /** Directory of a build to measure; `undefined` asks for a new one. */
  readonly built: string | undefined
  /** Put the tables into docs/performance.md. */
  readonly write: boolean
}

/** Reads `--runs 5 --no-build --dist DIR --write`; throws on anything else. */
export function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      runs: { type: 'string', default: '5' },
      'no-build': { type: 'boolean', default: false },
      dist: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  if (!/^[1-9]\d?$/.test(values.runs)) throw new Error('--runs is a number from 1 to 99')
  const { dist = values['no-build'] ? 'dist' : undefined } = values
  return { runs: Number(values.runs), built: dist, write: values.write }
}
