import { faultScenarios } from '../../mocks/faults/faultScenarios.ts'
import { moments } from './expectations.ts'
import { test } from './faultTest.ts'
import { testFault } from './testFault.ts'

const cells = faultScenarios.flatMap((scenario) => moments.map((moment) => ({ scenario, moment })))
if (cells.length !== 36) throw new Error(`The matrix of faults has ${cells.length} cells, not 36`)

for (const { scenario, moment } of cells) testFault(scenario, moment)

test.afterEach(({ browserName: _ }, { title, annotations }) => {
  const [name] = title.split(':')
  for (const { type, description } of annotations) {
    process.stdout.write(`${name}: ${type} after ${description}\n`)
  }
})
