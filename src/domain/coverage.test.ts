import { describe, expect, it } from 'vitest'
import { isCoverageRounding } from './checkSums.ts'
import { coverage, registerGap } from './coverage.ts'

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
  it.each([
    ['the coverage rounded', 9191, 12_842, [72]],
    ['either way at an exact half', 143, 200, [71, 72]],
    ['either way at the first half', 1, 200, [0, 1]],
    ['down just below the half', 7149, 10_000, [71]],
    ['up just above the half', 7151, 10_000, [72]],
    // 100 * 57 / 200 is exactly 28.5, though 57 / 200 is not exact in binary.
    ['not decided by a fraction that a computer cannot hold', 57, 200, [28, 29]],
    ['0 of nobody', 0, 12_842, [0]],
    ['100 of everybody', 12_842, 12_842, [100]],
    ['only 0 of an empty register', 0, 0, [0]],
  ])('is %s', (_, sonarTotal, registerTotal, printed) => {
    const all = Array.from({ length: 101 }, (_one, percentage) => percentage)
    const fits = all.filter((one) => isCoverageRounding(one, sonarTotal, registerTotal))
    expect(fits).toEqual(printed)
  })
})
