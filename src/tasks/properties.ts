import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'
import { countsIn, lackingIn, tableOf, tallyOf } from './propertyTally.ts'

// Usage: npm run properties -- [--runs 10000] [--seed 20200930]
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20200930' },
  },
})

process.exitCode = (await passes(Number(values.runs), Number(values.seed))) ? 0 : 1

/** Tries every property of the project and says how often each was tried. */
async function passes(runs: number, seed: number): Promise<boolean> {
  process.env['PROPERTY_RUNS'] = String(runs)
  process.env['PROPERTY_SEED'] = String(seed)
  const vitest = await startVitest('test', ['.property.test.'], { run: true, watch: false })
  const modules = vitest.state.getTestModules()
  const tests = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => ({
      ...test.meta(),
      milliseconds: test.diagnostic()?.duration ?? 0,
    })),
  )
  const hold = modules.length > 0 && modules.every((module) => module.ok())
  await vitest.close()
  const tallies = tallyOf(tests)
  const lacking = lackingIn(tallies, runs)
  const fewest = Math.min(...[...tallies.values()].map((tally) => tally.fewest))
  console.log([tableOf(tallies), ...countsIn(tests)].join('\n'))
  console.log(`seed ${seed}; fewest runs of one property: ${fewest}`)
  for (const fault of lacking) console.error(fault)
  return hold && lacking.length === 0
}
