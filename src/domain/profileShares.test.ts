import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { median, orderByShare, profileShares, shareEnds } from './profileShares.ts'

const rows = groningen2020Q3.rows.map((row) => ({ ...row, shares: profileShares(row) }))
const namesBy = (order: Parameters<typeof orderByShare>[1]): readonly string[] =>
  orderByShare(rows, order).map(({ name }) => name)

describe('the shares of transparent profiles', () => {
  it('are of the profiles of one owner', () => {
    const { municipality, uwv } = profileShares(groningen2020Q3.regionTotal)
    // 440 + 2,175 and 5,519 + 1,057; 440 / 2,615 and 5,519 / 6,576.
    expect(municipality).toEqual({ visible: 440, all: 2615, share: expect.closeTo(0.16826, 5) })
    expect(uwv).toEqual({ visible: 5519, all: 6576, share: expect.closeTo(0.83926, 5) })
  })

  it('are none on fewer than ten profiles, and nought is one', () => {
    expect(profileShares({ counts: [0, 9, 0, 10] })).toEqual({
      municipality: { visible: 0, all: 9 },
      uwv: { visible: 0, all: 10, share: 0 },
    })
  })

  it('order the municipalities', () => {
    expect(namesBy('share').slice(0, 3)).toEqual(['Midden-Groningen', 'Tynaarlo', 'Assen'])
    // 3 of 158, 1 of 58, 3 of 190, 2 of 132 and 0 of 57.
    expect(namesBy('share').slice(-5)).toEqual([
      'Veendam',
      'Noordenveld',
      'Oldambt',
      'Westerkwartier',
      'Pekela',
    ])
    // 1,935 of 2,138, and 113 of 157.
    expect([namesBy('uwv')[0], namesBy('uwv').at(-1)]).toEqual(['Groningen', 'Pekela'])
    expect(namesBy('name').slice(0, 2)).toEqual(['Aa en Hunze', 'Appingedam'])
    expect(namesBy('size').slice(0, 2)).toEqual(['Groningen', 'Assen'])
  })

  it('put a municipality without a share last', () => {
    const [first, second] = rows
    const small = { ...second, code: 'GM0001', name: 'Aa', total: 0 } as const
    const none = { ...small, shares: profileShares({ counts: [9, 0, 0, 0] }) }
    if (first === undefined) throw new Error('no rows')
    expect(orderByShare([none, first], 'share')).toEqual([first, none])
  })

  it('have ends, with all that are equal', () => {
    const ends = shareEnds(rows)
    expect(ends?.highest.map(({ name }) => name)).toEqual(['Midden-Groningen'])
    expect(ends?.lowest.map(({ name }) => name)).toEqual(['Pekela'])
    expect(shareEnds(rows.slice(0, 1))).toBeUndefined()
    expect(shareEnds([])).toBeUndefined()
  })

  it('have a median', () => {
    expect([median([9, 1, 2]), median([1, 9, 2, 4]), median([])]).toEqual([2, 3, undefined])
  })
})
