import { describe, expect, it } from 'vitest'
import { ended } from '../testing/groningenSeries.ts'
import type { EndedMunicipality, Municipality } from './municipality.ts'
import { placeChanges } from './municipalityChanges.ts'

const groningen = { code: 'GM0014', name: 'Groningen' } as const
const tenBoer = { code: 'GM0009', name: 'Ten Boer' } as const
const winsum = { code: 'GM0053', name: 'Winsum' } as const
const bedum = { code: 'GM0005', name: 'Bedum' } as const
const hetHogeland = { code: 'GM1966', name: 'Het Hogeland' } as const
const westerkwartier = { code: 'GM1969', name: 'Westerkwartier' } as const
const assen = { code: 'GM0106', name: 'Assen' } as const

/** What ended on a day, and what began that day in its place. */
const became = (former: Municipality, endedOn: string, ...others: readonly Municipality[]) => {
  const successors = others.map((one) => ({ ...one, startedOn: endedOn }))
  return { ...former, endedOn, successors }
}
const mergers2019 = [became(bedum, '2019-01-01', hetHogeland), ...ended]

function changes(
  before: readonly Municipality[],
  after: readonly Municipality[],
  all: readonly EndedMunicipality[] = mergers2019,
) {
  return placeChanges({ previous: '2018-Q4', quarter: '2019-Q1', before, after, ended: all })
}

describe('changes in the list of municipalities', () => {
  it('are mergers into new and existing municipalities, and splits', () => {
    const before = [bedum, groningen, tenBoer, winsum]
    expect(changes(before, [groningen, hetHogeland, westerkwartier])).toEqual([
      { kind: 'merger', successor: hetHogeland, isNew: true, members: [bedum] },
      { kind: 'merger', successor: groningen, isNew: false, members: [tenBoer] },
      { kind: 'split', municipality: winsum, successors: [hetHogeland, westerkwartier] },
    ])
  })

  it('leave out mergers of municipalities elsewhere', () => {
    expect(changes([assen], [assen])).toEqual([])
  })

  it('name lines that come and go without a merger', () => {
    expect(changes([assen], [groningen], [])).toEqual([
      { kind: 'appeared', municipality: groningen },
      { kind: 'disappeared', municipality: assen },
    ])
  })

  it('follow a merger of a merger across quarters that were not published', () => {
    const chain = [
      became(tenBoer, '2019-01-01', bedum),
      { ...became(bedum, '2020-01-01', hetHogeland), startedOn: '2019-01-01' },
    ]
    const lists = { before: [tenBoer], after: [hetHogeland], ended: chain }
    expect(placeChanges({ previous: '2018-Q4', quarter: '2020-Q1', ...lists })).toEqual([
      { kind: 'merger', successor: hetHogeland, isNew: true, members: [tenBoer] },
    ])
  })
})
