import { describe, expect, it } from 'vitest'
import {
  byName,
  compareNames,
  type EndedMunicipality,
  foldName,
  isMunicipalityCode,
  isRegionCode,
  isValidIn,
  type Municipality,
  successorOf,
} from './municipality.ts'

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
  it('counts on the last day of the quarter, with its first day and without its last', () => {
    expect(isValidIn({ from: '2020-09-30' }, '2020-Q3')).toBe(true)
    expect(isValidIn({ from: '2020-10-01' }, '2020-Q3')).toBe(false)
    expect(isValidIn({ to: '2020-09-30' }, '2020-Q3')).toBe(false)
    expect(isValidIn({ to: '2020-10-01' }, '2020-Q3')).toBe(true)
  })
})

describe('the successor of a municipality', () => {
  it.each([
    [delfzijl, '2020-Q3', delfzijl],
    [delfzijl, '2020-Q4', delfzijl],
    [delfzijl, '2021-Q1', eemsdelta],
    [delfzijl, undefined, eemsdelta],
    [eemsdelta, undefined, eemsdelta],
    [ubbergen, '2014-Q4', ubbergen],
    [ubbergen, '2015-Q1', groesbeek],
    [ubbergen, '2016-Q1', bergEnDal],
    [ubbergen, undefined, bergEnDal],
    [winsum, '2018-Q4', winsum],
    [winsum, '2019-Q1', undefined],
    [winsum, undefined, undefined],
    [lost, undefined, undefined],
  ] as const)('of %j in %s is %j, none where it was split or nothing came after', (...row) => {
    const [municipality, quarter, successor] = row
    expect(successorOf(municipality, quarter, ended)).toEqual(successor)
  })

  it('takes its place on the very day on which it ended', () => {
    const onLastDay = [{ ...delfzijl, endedOn: '2020-09-30', successors: [eemsdelta] }]
    expect(successorOf(delfzijl, '2020-Q2', onLastDay)).toEqual(delfzijl)
    expect(successorOf(delfzijl, '2020-Q3', onLastDay)).toEqual(eemsdelta)
  })
})

const inOrder = [
  ...['Aa en Hunze', 'Aalburg', 'De Marne', 'De Wolden', 'Den Helder', 'Goes', "'s-Gravenhage"],
  ...['Groningen', 'Haarlem', "'s-Hertogenbosch", 'Het Hogeland', 'Hilversum', 'IJsselstein'],
  ...['Kampen', 'Noardeast-Fryslân', 'Noord-Beveland', 'Noordoostpolder', 'Stichtse Vecht'],
  ...['Súdwest-Fryslân', 'Terneuzen', 'Zaltbommel', "'t Zandt", 'Zandvoort'],
]

function place(name: string, index: number) {
  return { code: `GM${String(index).padStart(4, '0')}`, name } as const
}

describe('Dutch name order', () => {
  it('puts every municipality where a reader looks for it', () => {
    const shuffled = inOrder.toReversed().map(place)
    expect(shuffled.toSorted(byName).map(({ name }) => name)).toEqual(inOrder)
  })

  it('looks past a leading article with any apostrophe', () => {
    for (const name of ["'s-Gravenhage", '’s-Gravenhage', '‘s-Gravenhage', '`s-Gravenhage']) {
      expect(compareNames(name, 'Goes')).toBe(1)
      expect(compareNames(name, 'Groningen')).toBe(-1)
    }
  })

  it('is the same for capitals and diacritics, composed or not', () => {
    expect(compareNames('Súdwest-Fryslân', 'SUDWEST-FRYSLAN')).toBe(0)
    expect(compareNames('Su\u0301dwest-Frysla\u0302n', 'Súdwest-Fryslân')).toBe(0)
  })

  it('orders equal names by their code', () => {
    const one = { code: 'GM0001', name: 'Bergen' } as const
    const other = { code: 'GM0002', name: 'Bergen' } as const
    expect([other, one].toSorted(byName)).toEqual([one, other])
    expect(byName(one, one)).toBe(0)
  })
})

describe('a folded name', () => {
  it('has small letters, no diacritics and one kind of apostrophe', () => {
    expect(foldName('Súdwest-Fryslân')).toBe('sudwest-fryslan')
    expect(foldName('’s-Hertogenbosch')).toBe("'s-hertogenbosch")
    expect(foldName('IJsselstein')).toBe('ijsselstein')
  })
})
