import { describe, expect, it } from 'vitest'
import { countryOf, smallCountry, smallCountryRows } from '../testing/country.ts'
import { otherCount } from '../testing/groningenSeries.ts'
import type { LabourMarketRegion } from './municipality.ts'
import { whatChangedNationally } from './nationalChanges.ts'

/** Whose coverage rose or fell most. */
const moved = (
  direction: 'rise' | 'fall',
  region: LabourMarketRegion,
  change: number,
  [sonarTotal, registerTotal]: readonly [number, number],
  alike: readonly LabourMarketRegion[] = [],
) => {
  const after = { sonarTotal, registerTotal, coverage: sonarTotal / registerTotal }
  return { kind: 'coverage', direction, region, change, after, alike }
}
const achterhoek = { code: 'AM08', name: 'Achterhoek' } as const
const flevoland = { code: 'AM06', name: 'Flevoland' } as const
const groningen = { code: 'AM01', name: 'Groningen' } as const
const haaglanden = { code: 'AM21', name: 'Haaglanden' } as const
const twente = { code: 'AM11', name: 'Twente' } as const

describe('what changed in the country', () => {
  it('is computed over the regions that published in both quarters', () => {
    // A year earlier, Achterhoek had 60 and now 66, Drenthe 200 and 200, Flevoland 300 and 400,
    // Groningen here 77 and 75, of 1,100 in the register.
    const fallen = countryOf(
      smallCountryRows.map(([code, name, pairs]) => [
        code,
        name,
        name === 'Groningen' ? [[77, 100], ...pairs.slice(1)] : pairs,
      ]),
    )
    expect(whatChangedNationally(fallen, '2021-Q1')).toEqual({
      previous: '2020-Q1',
      quarter: '2021-Q1',
      span: 'year',
      area: { code: 'NL', name: 'Nederland' },
      list: [
        { kind: 'total', before: 637, after: 741, regions: 4 },
        { kind: 'gap', before: 463, after: 359, regions: 4 },
        moved('rise', flevoland, 400 / 600 - 300 / 600, [400, 600]),
        moved('fall', groningen, 0.75 - 0.77, [75, 100]),
        { kind: 'publishing', began: [haaglanden], stopped: [twente] },
      ],
    })
  })

  it('sees on whole numbers that rises are equal: 6 of 600 is 1 of 100', () => {
    const flevolandAnew = [300, 310, 316, 400].map((count) => [count, 600] as const)
    const tied = countryOf(
      smallCountryRows.map(([code, name, pairs]) => [
        code,
        name,
        name === 'Flevoland' ? flevolandAnew : pairs,
      ]),
    )
    const rise = whatChangedNationally(tied, '2020-Q4')?.list[2]
    const alike = [flevoland, groningen, twente]
    expect(rise).toEqual(moved('rise', achterhoek, 0.63 - 0.62, [63, 100], alike))
  })

  it('never compares coverage on a register of fewer than ten people', () => {
    const onlySmall = countryOf(smallCountryRows.filter(([code]) => code === 'AM21'))
    expect(whatChangedNationally(onlySmall, '2020-Q4')?.list).toEqual([
      { kind: 'total', before: 5, after: 6 },
      { kind: 'gap', before: 3, after: 3 },
    ])
  })

  it('says when no coverage moved', () => {
    const still = countryOf(smallCountryRows.filter(([code]) => code === 'AM03'))
    expect(whatChangedNationally(still, '2020-Q2')?.list).toEqual([
      { kind: 'total', before: 200, after: 200 },
      { kind: 'gap', before: 100, after: 100 },
      { kind: 'unchanged', count: 1 },
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
    expect(whatChangedNationally(series, '2021-Q1')?.list.slice(-2)).toEqual([
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
      { kind: 'publishing', began: [haaglanden], stopped: [twente] },
    ])
    expect(whatChangedNationally(series, '2020-Q4')?.list.map(({ kind }) => kind)).not.toContain(
      'municipalities',
    )
  })

  it('warns of a change in counting within the year', () => {
    const change = { ...otherCount, quarter: '2020-Q3' } as const
    const series = { ...smallCountry, definitionChanges: [change] }
    expect(whatChangedNationally(series, '2021-Q1')?.list).toContainEqual({
      kind: 'definition',
      changes: [change],
    })
  })
})
