import { describe, expect, it } from 'vitest'
import {
  type EndedMunicipality,
  isMunicipalityCode,
  isRegionCode,
  isValidIn,
  type Municipality,
  successorIn,
} from './place.ts'

const delfzijl: Municipality = { code: 'GM0010', name: 'Delfzijl' }
const eemsdelta: Municipality = { code: 'GM1979', name: 'Eemsdelta' }
const groesbeek: Municipality = { code: 'GM0241', name: 'Groesbeek' }
const bergEnDal: Municipality = { code: 'GM1945', name: 'Berg en Dal' }
const ubbergen: Municipality = { code: 'GM0282', name: 'Ubbergen' }
const winsum: Municipality = { code: 'GM0053', name: 'Winsum' }
const hetHogeland: Municipality = { code: 'GM1966', name: 'Het Hogeland' }
const westerkwartier: Municipality = { code: 'GM1969', name: 'Westerkwartier' }
const lost: Municipality = { code: 'GM9999', name: 'Verdronken' }

const ended: readonly EndedMunicipality[] = [
  { ...delfzijl, endedOn: '2021-01-01', successors: [eemsdelta] },
  { ...ubbergen, endedOn: '2015-01-01', successors: [groesbeek] },
  { ...groesbeek, endedOn: '2016-01-01', successors: [bergEnDal] },
  { ...winsum, endedOn: '2019-01-01', successors: [hetHogeland, westerkwartier] },
  { ...lost, endedOn: '2019-01-01', successors: [] },
]

describe('a code', () => {
  it('of a municipality is GM and four digits', () => {
    expect(isMunicipalityCode('GM0014')).toBe(true)
    for (const text of ['GM014', 'GM00140', 'gm0014', 'GM001４', 'AM01', 'GM0014\n', '../GM0014']) {
      expect(isMunicipalityCode(text)).toBe(false)
    }
  })

  it('of a labour-market region is AM and two digits', () => {
    expect(isRegionCode('AM01')).toBe(true)
    for (const text of ['AM1', 'AM001', 'am01', 'NL', 'GM0014', 'AM01/../x']) {
      expect(isRegionCode(text)).toBe(false)
    }
  })
})

describe('a validity', () => {
  it('counts on the last day of the quarter, its first day included', () => {
    expect(isValidIn({ from: '2020-09-30' }, '2020-Q3')).toBe(true)
    expect(isValidIn({ from: '2020-10-01' }, '2020-Q3')).toBe(false)
  })

  it('leaves out its last day', () => {
    expect(isValidIn({ to: '2020-09-30' }, '2020-Q3')).toBe(false)
    expect(isValidIn({ to: '2020-10-01' }, '2020-Q3')).toBe(true)
  })

  it('without days holds always', () => {
    expect(isValidIn({}, '1900-Q1')).toBe(true)
    expect(isValidIn({ from: undefined, to: undefined }, '2099-Q4')).toBe(true)
  })
})

describe('the successor of a municipality', () => {
  it('is itself as long as it exists', () => {
    expect(successorIn(delfzijl, '2020-Q3', ended)).toEqual(delfzijl)
    expect(successorIn(delfzijl, '2020-Q4', ended)).toEqual(delfzijl)
    expect(successorIn(eemsdelta, undefined, ended)).toEqual(eemsdelta)
  })

  it('is the municipality it became, from the quarter in which it ended', () => {
    expect(successorIn(delfzijl, '2021-Q1', ended)).toEqual(eemsdelta)
    expect(successorIn(delfzijl, undefined, ended)).toEqual(eemsdelta)
  })

  it('takes its place on the very day on which it ended', () => {
    const onLastDay = [{ ...delfzijl, endedOn: '2020-09-30', successors: [eemsdelta] }]
    expect(successorIn(delfzijl, '2020-Q2', onLastDay)).toEqual(delfzijl)
    expect(successorIn(delfzijl, '2020-Q3', onLastDay)).toEqual(eemsdelta)
  })

  it('is found through several mergers, as far as the quarter goes', () => {
    expect(successorIn(ubbergen, '2014-Q4', ended)).toEqual(ubbergen)
    expect(successorIn(ubbergen, '2015-Q1', ended)).toEqual(groesbeek)
    expect(successorIn(ubbergen, '2016-Q1', ended)).toEqual(bergEnDal)
    expect(successorIn(ubbergen, undefined, ended)).toEqual(bergEnDal)
  })

  it('does not exist for a municipality that was split', () => {
    expect(successorIn(winsum, '2018-Q4', ended)).toEqual(winsum)
    expect(successorIn(winsum, '2019-Q1', ended)).toBeUndefined()
    expect(successorIn(winsum, undefined, ended)).toBeUndefined()
  })

  it('does not exist where nothing came after', () => {
    expect(successorIn(lost, undefined, ended)).toBeUndefined()
  })
})
