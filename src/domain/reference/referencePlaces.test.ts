import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../../testing/groningenPublication.ts'
import { applyMergers } from '../mergers.ts'
import { country, successorOf } from '../municipality.ts'
import type { Quarter } from '../quarter.ts'
import everydayNames from './everydayNames.json' with { type: 'json' }
import {
  endedMembersOf,
  endedMunicipalities,
  everyPlace,
  membersIn,
  regions,
} from './referencePlaces.ts'

function membersOf(code: string, quarter: Quarter) {
  const region = regions.find((one) => one.code === code)
  return region === undefined ? [] : membersIn(region, quarter)
}

function namesOf(code: string, quarter: Quarter): readonly string[] {
  return membersOf(code, quarter)
    .map(({ name }) => name)
    .toSorted()
}

describe('the region Groningen', () => {
  it('has in 2020-Q3 exactly the sixteen municipalities of the publication', () => {
    const members = membersOf('AM01', '2020-Q3').map(({ code, name }) => ({ code, name }))
    const printed = groningen2020Q3.rows.map(({ code, name }) => ({ code, name }))
    expect(members).toHaveLength(16)
    expect(new Set(members)).toEqual(new Set(printed))
  })

  it('has Eemsdelta instead of three others from 2021-Q1', () => {
    expect(namesOf('AM01', '2020-Q4')).toEqual(namesOf('AM01', '2020-Q3'))
    expect(namesOf('AM01', '2021-Q1')).toEqual(
      [
        ...namesOf('AM01', '2020-Q3').filter(
          (name) => !['Appingedam', 'Delfzijl', 'Loppersum'].includes(name),
        ),
        'Eemsdelta',
      ].toSorted(),
    )
  })
})

describe('the labour-market regions', () => {
  it('are 35, and the remainder of CBS is not one of them', () => {
    expect(regions).toHaveLength(35)
    expect(regions.map(({ code }) => code)).not.toContain('AM99')
    expect(new Set(regions.map(({ code }) => code)).size).toBe(35)
  })

  it('know the other names under which they were published', () => {
    expect(regions.find(({ code }) => code === 'AM38')?.otherNames).toEqual(['Food Valley'])
    expect(regions.find(({ code }) => code === 'AM01')?.otherNames).toEqual([])
  })

  it('are not certain of a member that the sources place in two of them', () => {
    const places = regions.flatMap((region) => membersIn(region, '2020-Q3'))
    const times = Map.groupBy(places, ({ code }) => code)
    for (const { code, certain } of places) {
      expect(certain).toBe(times.get(code)?.length === 1)
    }
  })
})

describe('the municipalities that ended', () => {
  it('in Groningen include the three of Eemsdelta and the split of Winsum', () => {
    const members = endedMembersOf({ code: 'AM01', name: 'Groningen' })
    expect(members).toHaveLength(18)
    expect(members.find(({ code }) => code === 'GM0010')).toEqual({
      code: 'GM0010',
      name: 'Delfzijl',
      endedOn: '2021-01-01',
      successors: [{ code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' }],
    })
    expect(
      members.find(({ code }) => code === 'GM0053')?.successors.map((one) => one.name),
    ).toEqual(['Het Hogeland', 'Westerkwartier'])
  })

  it('in Gooi en Vechtstreek include Weesp, which makes no row of Amsterdam', () => {
    const region = regions.find(({ code }) => code === 'AM12')
    if (region === undefined) throw new Error('no region AM12')
    const ended = endedMembersOf(region)
    expect(ended.find(({ code }) => code === 'GM0457')).toMatchObject({
      name: 'Weesp',
      endedOn: '2022-03-24',
      successors: [{ code: 'GM0363', name: 'Amsterdam' }],
    })
    const rows = membersIn(region, '2020-Q3').map(({ code, name }) => ({
      code,
      name,
      counts: [1, 1, 1, 1] as const,
      total: 4,
    }))
    expect(rows.map(({ code }) => code)).toContain('GM0457')
    const merged = applyMergers(rows, '2020-Q3', ended)
    expect(merged.map(({ code }) => code)).not.toContain('GM0363')
    expect(merged.find(({ code }) => code === 'GM0457')).toEqual(
      rows.find(({ code }) => code === 'GM0457'),
    )
  })

  it('all have a successor, and not one leads back to itself', () => {
    const all = [...endedMunicipalities.values()]
    expect(all.filter(({ successors }) => successors.length === 0)).toEqual([])
    for (const municipality of all) {
      const successor = successorOf(municipality, undefined, all)
      const isSplit = successor === undefined
      expect(isSplit || !endedMunicipalities.has(successor.code)).toBe(true)
    }
  })
})

it('every everyday name is of a place of the lists', () => {
  const known = new Set<string>([country.code, ...everyPlace.map(({ code }) => code)])
  expect(Object.keys(everydayNames).filter((code) => !known.has(code))).toEqual([])
})
