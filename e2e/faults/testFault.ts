import type { FaultScenario } from '../../mocks/faults/faultScenario.ts'
import type { Moment } from './expectations.ts'
import { test } from './faultTest.ts'
import { meetFault } from './meetFault.ts'

/** One fault at one moment, on a page of its own; the time it took is kept with the result. */
export function testFault(scenario: FaultScenario, moment: Moment): void {
  test(`${scenario.name} at ${moment}: a message or the right figures within 15 s, and a way out`, async ({
    dashboard,
    page,
    request,
    faultServer,
  }, { annotations }) => {
    const reader = { dashboard, page, request, faultServer }
    const { kind, milliseconds } = await meetFault(reader, scenario, moment)
    annotations.push({ type: kind, description: `${(milliseconds / 1000).toFixed(1)} s` })
  })
}
