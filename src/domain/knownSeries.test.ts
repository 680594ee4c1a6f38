import { expect, it } from 'vitest'
import { countryQuarter, smallCountry } from '../testing/country.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { knownCountry, knownQuarters, knownRegion } from './knownSeries.ts'

it('A region is known whole: a quarter without a publication has no lines', () => {
  const known = knownRegion(twoQuarters)
  expect(known.quarters).toEqual(['2020-Q3', '2021-Q1'])
  expect(known.rowsIn('2021-Q1')?.map(({ name }) => name)).toContain('Eemsdelta')
  expect(known.rowsIn('2020-Q4')).toEqual([])
})

it('Of the country only the lines of the quarter that is here are known', () => {
  const known = knownCountry(smallCountry, countryQuarter)
  expect(known.quarters).toEqual(smallCountry.quarters)
  expect(known.rowsIn('2020-Q3')).toHaveLength(18)
  expect(known.rowsIn('2020-Q2')).toBeUndefined()
})

it('Before any file is here only the quarters are known', () => {
  const known = knownQuarters(['2020-Q3'])
  expect(known.quarters).toEqual(['2020-Q3'])
  expect(known.rowsIn('2020-Q3')).toBeUndefined()
})
