import { describe, expect, it } from 'vitest'
import { countryOf, smallCountry, smallCountryRows } from '../testing/country.ts'
import { whatChangedNationally } from './nationalChanges.ts'

const achterhoek = { code: 'AM08', name: 'Achterhoek' } as const
const drenthe = { code: 'AM03', name: 'Drenthe' } as const
const flevoland = { code: 'AM06', name: 'Flevoland' } as const
const groningen = { code: 'AM01', name: 'Groningen' } as const
const twente = { code: 'AM11', name: 'Twente' } as const

describe('what changed in the country', () => {
  it('is computed over the regions that published in both quarters', () => {
    // Achterhoek 63 and 66, Flevoland 320 and 400, Groningen 76 and 75, Haaglanden 6 and 7.
    expect(whatChangedNationally(smallCountry, '2021-Q1')).toEqual({
      previous: '2020-Q4',
      quarter: '2021-Q1',
      isAdjacent: true,
      area: { code: 'NL', name: 'Nederland' },
      findings: [
        { kind: 'total', before: 465, after: 548, regions: 4 },
        {
          kind: 'coverage',
          direction: 'rise',
          region: flevoland,
          before: 320 / 600,
          after: 400 / 600,
          alike: [],
        },
        {
          kind: 'coverage',
          direction: 'fall',
          region: groningen,
          before: 0.76,
          after: 0.75,
          alike: [],
        },
        { kind: 'gap', before: 344, after: 261, regions: 4 },
        { kind: 'publishing', began: [drenthe], stopped: [twente] },
      ],
    })
  })

  it('sees on whole numbers that rises are equal: 6 of 600 is 1 of 100', () => {
    const tied = countryOf(
      smallCountryRows.map(([code, name, pairs]) => [
        code,
        name,
        name === 'Flevoland'
          ? [
              [300, 600],
              [310, 600],
              [316, 600],
              [400, 600],
            ]
          : pairs,
      ]),
    )
    const rise = whatChangedNationally(tied, '2020-Q4')?.findings[1]
    expect(rise).toEqual({
      kind: 'coverage',
      direction: 'rise',
      region: achterhoek,
      before: 0.62,
      after: 0.63,
      alike: [flevoland, groningen, twente],
    })
  })

  it('never compares coverage on a register of fewer than ten people', () => {
    const onlySmall = countryOf(smallCountryRows.filter(([code]) => code === 'AM21'))
    expect(whatChangedNationally(onlySmall, '2021-Q1')?.findings).toEqual([
      { kind: 'total', before: 6, after: 7, regions: 1 },
      { kind: 'gap', before: 3, after: 2, regions: 1 },
    ])
  })

  it('says when no coverage moved', () => {
    const still = countryOf(smallCountryRows.filter(([code]) => code === 'AM03'))
    expect(whatChangedNationally(still, '2020-Q2')?.findings).toEqual([
      { kind: 'total', before: 200, after: 200, regions: 1 },
      { kind: 'unchanged', places: 1 },
      { kind: 'gap', before: 100, after: 100, regions: 1 },
    ])
  })

  it('names the municipalities that ended and began since', () => {
    const eemsdelta = { code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' } as const
    const into = (code: 'GM0003' | 'GM0010', name: string) => ({
      code,
      name,
      endedOn: '2021-01-01',
      successors: [eemsdelta],
    })
    const haaren = {
      code: 'GM0788',
      name: 'Haaren',
      endedOn: '2021-01-01',
      successors: [
        { code: 'GM0757', name: 'Boxtel' },
        { code: 'GM0855', name: 'Tilburg' },
      ],
    } as const
    const series = {
      ...smallCountry,
      ended: [into('GM0003', 'Appingedam'), into('GM0010', 'Delfzijl'), haaren],
    }
    expect(whatChangedNationally(series, '2021-Q1')?.findings.slice(-2)).toEqual([
      {
        kind: 'municipalities',
        ended: [
          { code: 'GM0003', name: 'Appingedam' },
          { code: 'GM0010', name: 'Delfzijl' },
          { code: 'GM0788', name: 'Haaren' },
        ],
        began: [{ code: 'GM1979', name: 'Eemsdelta' }],
        successors: ['GM1979', 'GM0757', 'GM0855'],
      },
      { kind: 'publishing', began: [drenthe], stopped: [twente] },
    ])
    expect(
      whatChangedNationally(series, '2020-Q4')?.findings.map(({ kind }) => kind),
    ).not.toContain('municipalities')
  })

  it('has five findings at most, a change in counting first, without the total', () => {
    const change = {
      quarter: '2021-Q1',
      nl: 'Anders.',
      en: 'Different.',
      source: { nl: 'UWV', en: 'UWV' },
    } as const
    const delfzijl = {
      code: 'GM0010',
      name: 'Delfzijl',
      endedOn: '2021-01-01',
      successors: [{ code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' }],
    } as const
    const kinds = (ended: readonly (typeof delfzijl)[]) =>
      whatChangedNationally(
        { ...smallCountry, ended, definitionChanges: [change] },
        '2021-Q1',
      )?.findings.map(({ kind }) => kind)
    const first = ['definition', 'coverage', 'coverage', 'gap']
    expect(kinds([])).toEqual([...first, 'publishing'])
    expect(kinds([delfzijl])).toEqual([...first, 'municipalities'])
  })
})
