import { test } from '@playwright/test'
import { faultScenarios } from '../../mocks/faults/faultScenarios.ts'
import { moments } from './expectations.ts'
import { testFault } from './testFault.ts'

for (const scenario of faultScenarios) for (const moment of moments) testFault(scenario, moment)

test.afterEach(({ browserName: _ }, { title, annotations }) => {
  const [name] = title.split(':')
  for (const { type, description } of annotations) {
    process.stdout.write(`${name}: ${type} after ${description}\n`)
  }
})
