import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holds } from '../testing/holds.ts'
import { fromSteps, toSteps } from './steps.ts'

it('the steps of a column lead back to the same numbers', ({ task }) => {
  const column = fc.array(fc.option(fc.nat({ max: 1_000_000 })))
  holds(
    task,
    'data files',
    fc.property(column, (values) => {
      expect(fromSteps(toSteps(values))).toEqual(values)
    }),
  )
})
