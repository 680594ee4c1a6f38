import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { areaChange, defaultView, rankBySize } from './view.ts'

it('another area drops the chosen municipalities, and the reader’s own unless the area holds it', () => {
  const view = {
    ...defaultView,
    mine: 'GM0014',
    selection: { kind: 'some', codes: ['GM0014'] },
  } as const
  expect({ ...view, ...areaChange('AM03') }).toEqual({ ...defaultView, region: 'AM03' })
  const rows = [
    {
      code: 'GM0014',
      name: 'Groningen',
      counts: [1, 2, 3, 4],
      total: 10,
      region: { code: 'AM01', name: 'Groningen' },
    },
  ] as const
  expect({ ...view, ...areaChange('AM01', 'GM0014', rows) }).toMatchObject({ mine: 'GM0014' })
  expect({ ...view, ...areaChange('AM03', 'GM0014', rows) }).toMatchObject({ mine: undefined })
  expect({ ...view, ...areaChange('NL') }).toEqual({ ...defaultView, region: 'NL', mine: 'GM0014' })
})

describe('the rank of a municipality', () => {
  const { rows } = groningen2020Q3

  it('is by people in Sonar: 2,943, 983 and 818 come before the 593 of Oldambt', () => {
    expect(rankBySize(rows, 'GM1895')).toMatchObject({ rank: 4, row: { name: 'Oldambt' } })
    expect(rankBySize(rows, 'GM1979')).toBeUndefined()
  })

  it('is shared by rows with as many people, and by the sum of its rows in two regions', () => {
    const [first, second] = rows.filter(({ name }) => /^(?:Oldambt|Tynaarlo)$/.test(name))
    if (first === undefined || second === undefined) throw new Error('no rows')
    const twins = [...rows, { ...first, code: 'GM9999' as const }]
    expect(rankBySize(twins, 'GM9999')?.rank).toBe(rankBySize(twins, first.code)?.rank)
    // 593 + 248 comes after 2,943 and 983.
    const both = rankBySize([...rows, { ...second, code: first.code }], first.code)
    expect(both).toMatchObject({ rank: 3, row: { total: 841 } })
  })
})
