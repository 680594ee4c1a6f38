import { faultScenarios } from '../../mocks/faults/faultScenarios.ts'
import type { Moment } from './expectations.ts'
import { testFault } from './testFault.ts'

/** Those that only a real connection shows; `npm run e2e:faults` has every fault at every moment. */
const cases: readonly (readonly [string, Moment])[] = [
  ['reset', 'first load'],
  ['offline', 'first load'],
  ['stall', 'refetch'],
  ['out of order', 'quarter change'],
]

for (const [wanted, moment] of cases) {
  const scenario = faultScenarios.find(({ name }) => name === wanted)
  // A fault by another name would take its test along.
  if (scenario === undefined) throw new Error(`There is no fault ${wanted}`)
  testFault(scenario, moment)
}
