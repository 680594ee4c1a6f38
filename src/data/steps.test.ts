import { describe, expect, it } from 'vitest'
import { toSteps } from './steps.ts'

describe('the steps of a column', () => {
  it('are its first number and then the differences', () => {
    expect(toSteps([104, 107, 101, 101])).toEqual([104, 3, -6, 0])
  })

  it('pass over quarters without a number', () => {
    expect(toSteps([null, 339, null, 341, null])).toEqual([null, 339, null, 2, null])
    expect(toSteps([null])).toEqual([null])
    expect(toSteps([])).toEqual([])
  })

  it('never have a minus zero, which a file could not hold', () => {
    expect(toSteps([0, 0]).map((step) => Object.is(step, -0))).toEqual([false, false])
  })
})
