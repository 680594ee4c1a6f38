import { describe, expect, it } from 'vitest'
import { coverage, isCoverageRounding, registerGap } from './coverage.ts'

describe('coverage', () => {
  it('of the real publication is 71.57 per cent and leaves 3,651 people', () => {
    expect(coverage(9191, 12842)).toBeCloseTo(0.715698, 6)
    expect(registerGap(9191, 12842)).toBe(3651)
  })

  it('is 0 when nobody is in Sonar and 1 when everybody is', () => {
    expect(coverage(0, 12842)).toBe(0)
    expect(coverage(12842, 12842)).toBe(1)
  })

  it('does not exist for a register of fewer than ten people', () => {
    expect([coverage(0, 0), coverage(3, 9), coverage(3, 10)]).toEqual([undefined, undefined, 0.3])
    expect(registerGap(0, 0)).toBe(0)
  })
})

describe('a printed percentage', () => {
  it('is the coverage rounded', () => {
    expect(isCoverageRounding(72, 9191, 12842)).toBe(true)
    expect(isCoverageRounding(71, 9191, 12842)).toBe(false)
    expect(isCoverageRounding(73, 9191, 12842)).toBe(false)
  })

  it('may go either way at an exact half', () => {
    expect([71, 72, 73].map((printed) => isCoverageRounding(printed, 143, 200))).toEqual([
      true,
      true,
      false,
    ])
    expect([0, 1, 2].map((printed) => isCoverageRounding(printed, 1, 200))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('goes one way just beside the half', () => {
    expect(isCoverageRounding(71, 7149, 10_000)).toBe(true)
    expect(isCoverageRounding(72, 7149, 10_000)).toBe(false)
    expect(isCoverageRounding(71, 7151, 10_000)).toBe(false)
    expect(isCoverageRounding(72, 7151, 10_000)).toBe(true)
  })

  it('is not decided by a fraction that a computer cannot hold', () => {
    // 100 * 57 / 200 is exactly 28.5, though 57 / 200 is not exact in binary.
    expect(isCoverageRounding(28, 57, 200)).toBe(true)
    expect(isCoverageRounding(29, 57, 200)).toBe(true)
  })

  it('reaches from 0 to 100', () => {
    expect(isCoverageRounding(0, 0, 12842)).toBe(true)
    expect(isCoverageRounding(100, 12842, 12842)).toBe(true)
    expect(isCoverageRounding(99, 12842, 12842)).toBe(false)
  })

  it('can only be 0 of an empty register', () => {
    expect([0, 1, 100].map((printed) => isCoverageRounding(printed, 0, 0))).toEqual([
      true,
      false,
      false,
    ])
  })
})
