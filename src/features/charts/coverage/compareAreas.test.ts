import { describe, expect, it } from 'vitest'
import type { NationalSeries } from '../../../domain/country.ts'
import { compareCoverage, totalsOfCountry } from '../../../domain/coverageTrend.ts'
import { comparedAreas, regionBands, shareDomain } from './compareAreas.ts'
import { national } from './testing/national.ts'

const whole = totalsOfCountry(national)
const groningen = {
  area: { code: 'AM01', name: 'Groningen' },
  quarters: national.quarters,
  sonarTotal: [9191],
  registerTotal: [12_842],
} as const

function drawn(own: Parameters<typeof comparedAreas>[0], compare: readonly `AM${string}`[]) {
  return comparedAreas(own, compare, national).map(({ totals, look }) => [
    totals.area.code,
    look.isReference === true ? 'reference' : look.colour,
    look.dash === undefined ? 'solid' : 'dashed',
  ])
}

describe('the lines of coverage', () => {
  it('are the region of the page and the chosen ones; colours come back with dashes', () => {
    expect(drawn(groningen, ['AM02', 'AM03', 'AM04'])).toEqual([
      ['AM01', 'var(--compare-1)', 'solid'],
      ['AM02', 'var(--compare-2)', 'solid'],
      ['AM03', 'var(--compare-3)', 'solid'],
      ['AM04', 'var(--compare-1)', 'dashed'],
      ['NL', 'reference', 'solid'],
    ])
  })

  it('have the country as a pale one behind regions, and as a line of its own when it is alone', () => {
    expect(drawn(groningen, [])).toEqual([['AM01', 'var(--compare-1)', 'solid']])
    expect(drawn(whole, [])).toEqual([['NL', 'var(--compare-1)', 'solid']])
    expect(drawn(whole, ['AM02'])).toEqual([
      ['AM02', 'var(--compare-1)', 'solid'],
      ['NL', 'reference', 'solid'],
    ])
  })

  it('wait for the totals of the other areas', () => {
    expect(comparedAreas(groningen, ['AM02'], undefined)).toHaveLength(1)
  })
})

describe('the axis of shares', () => {
  const ends = (sonar: number) =>
    shareDomain(compareCoverage([{ ...groningen, sonarTotal: [sonar], registerTotal: [100] }]))

  it('runs from 50 to 100%, or from a lower tenth where a share is under 50%', () => {
    expect(ends(72)).toEqual([0.5, 1])
    expect(ends(49)).toEqual([0.4, 1])
    expect(shareDomain([])).toEqual([0.5, 1])
  })
})

it('the band of the regions goes from the lowest to the highest that published', () => {
  const bands = regionBands(national)
  // Groningen did not publish the second quarter.
  expect(bands.get('2020-Q3')).toEqual({
    lowest: { name: 'Regio AM03', share: 0.1 },
    highest: { name: 'Groningen', share: 9191 / 12_842 },
  })
  expect(bands.get('2020-Q4')?.highest).toEqual({ name: 'Friesland', share: 0.6 })
  const none: NationalSeries = { ...national, regions: [] }
  expect(regionBands(none).size).toBe(0)
})
