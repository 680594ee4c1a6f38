import { describe, expect, it } from 'vitest'
import { createFormats } from './formats.ts'
import { percentagePoints } from './percentagePoints.ts'

describe('percentage points', () => {
  it('are written as percentages are, without their sign', () => {
    expect(percentagePoints(0.013, createFormats('nl'))).toBe('1,3')
    expect(percentagePoints(-0.013, createFormats('en'))).toBe('1.3')
    expect(percentagePoints(0, createFormats('nl'))).toBe('0,0')
  })
})
