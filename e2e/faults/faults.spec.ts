import { faultScenarios } from '../../mocks/faults/faultScenarios.ts'
import type { Moment } from './expectations.ts'
import { testFault } from './testFault.ts'

/** Those that only a real connection shows; `npm run e2e:faults` has every fault at every moment. */
const cases: Readonly<Record<string, Moment>> = {
  reset: 'first load',
  offline: 'first load',
  stall: 'refetch',
  'out of order': 'quarter change',
}

for (const scenario of faultScenarios) {
  const moment = cases[scenario.name]
  if (moment !== undefined) testFault(scenario, moment)
}
