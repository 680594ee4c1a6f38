import { Stryker } from '@stryker-mutator/core'
import { groupsNamed } from './groupsNamed.ts'
import { type Group, mutationOptions } from './mutationGroups.ts'

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

// Usage: npm run mutation -- [csv] [address] [checks] [lines] [places] [facts]
/** Below this the checks of a group are not checked well enough. */
const leastScore = 90

const { chosen, wrong } = groupsNamed(process.argv.slice(2))
if (wrong === undefined) process.exitCode = (await passes(chosen)) ? 0 : 1
else {
  console.error(wrong)
  process.exitCode = 2
}

/** Changes the sources of each group in every way that Stryker knows, and counts what no test notices. */
async function passes(chosen: readonly Group[]): Promise<boolean> {
  // A test that fails on one run in ten thousand says nothing about a change.
  process.env['PROPERTY_RUNS'] ??= '15'
  const lines: string[] = []
  let isEnough = true
  for (const group of chosen) {
    process.env['MUTATION_TESTS'] = group.tests.join(' ')
    const started = performance.now()
    const results = await new Stryker(mutationOptions(group)).runMutationTest()
    const { score, words } = countsOf(results)
    const seconds = Math.round((performance.now() - started) / 1000)
    lines.push(`${group.name.padEnd(9)}${score.toFixed(1).padStart(6)} %  ${words}, ${seconds} s`)
    isEnough &&= score >= leastScore
    console.log(survivorsOf(group, results))
  }
  console.log(lines.join('\n'))
  return isEnough
}

function countsOf(results: readonly MutantResult[]) {
  const count = (status: MutantResult['status']): number =>
    results.filter((result) => result.status === status).length
  const [killed, timedOut] = [count('Killed'), count('Timeout')]
  const [survived, untouched] = [count('Survived'), count('NoCoverage')]
  const score = (100 * (killed + timedOut)) / (killed + timedOut + survived + untouched)
  return {
    score,
    words: `killed ${killed}, timed out ${timedOut}, survived ${survived}, not covered ${untouched}`,
  }
}

/** One line for each change that no test noticed: file, line and what stood there instead. */
function survivorsOf({ name }: Group, results: readonly MutantResult[]): string {
  const survivors = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  return [
    `${name}: ${survivors.length} changes unnoticed`,
    ...survivors.map(({ fileName, location, mutatorName, replacement }) => {
      const file = fileName.replaceAll('\\', '/').replace(/^.*(?=src\/)/, '')
      const words = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 90)
      return `  ${file}:${location.start.line}:${location.start.column} ${mutatorName} -> ${words}`
    }),
  ].join('\n')
}
