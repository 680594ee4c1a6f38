import { parseArgs } from 'node:util'
import { startVitest, type TestModule } from 'vitest/node'

// Usage: npm run properties -- [--runs 10000] [--seed 20200930]
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20200930' },
  },
})

/** What became of the properties of one subject. */
interface Tally {
  readonly properties: number
  readonly runs: number
  /** The least that one of them had. */
  readonly fewest: number
  readonly seconds: number
}

const none: Tally = { properties: 0, runs: 0, fewest: Number.POSITIVE_INFINITY, seconds: 0 }

process.exitCode = (await passes(Number(values.runs), Number(values.seed))) ? 0 : 1

/** Tries every property of the project and says how often each was tried. */
async function passes(runs: number, seed: number): Promise<boolean> {
  process.env['PROPERTY_RUNS'] = String(runs)
  process.env['PROPERTY_SEED'] = String(seed)
  const vitest = await startVitest('test', ['.property.test.'], { run: true, watch: false })
  const modules = vitest.state.getTestModules()
  const tallies = tallyOf(modules)
  const hold = modules.length > 0 && modules.every((module) => module.ok())
  await vitest.close()
  console.log(tableOf(tallies))
  const fewest = Math.min(...[...tallies.values()].map((tally) => tally.fewest))
  console.log(`seed ${seed}; fewest runs of one property: ${fewest}`)
  return hold && fewest >= runs
}

function tallyOf(modules: readonly TestModule[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
    const { property } = test.meta()
    if (property === undefined) continue
    const { subject, runs } = property
    const { properties, ...sum } = tallies.get(subject) ?? none
    tallies.set(subject, {
      properties: properties + 1,
      runs: sum.runs + runs,
      fewest: Math.min(sum.fewest, runs),
      seconds: sum.seconds + (test.diagnostic()?.duration ?? 0) / 1000,
    })
  }
  return tallies
}

function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const lines = [...tallies].map(([subject, { properties, runs, seconds }]) => [
    subject,
    String(properties),
    String(runs),
    seconds.toFixed(1),
  ])
  return [['subject', 'properties', 'runs', 'seconds'], ...lines]
    .map(([first = '', ...rest]) => first.padEnd(18) + rest.map((one) => one.padStart(12)).join(''))
    .join('\n')
}
