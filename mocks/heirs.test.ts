import { describe, expect, it } from 'vitest'
import { heirsOf, partOf } from './heirs.ts'

describe('the people of a former municipality', () => {
  it('are its own as long as it exists', () => {
    expect(heirsOf('GM0010', '2020-Q4')).toEqual([{ code: 'GM0010', part: 0, parts: 1 }])
  })

  it('go to the one that took over: Delfzijl to Eemsdelta', () => {
    expect(heirsOf('GM0010', '2021-Q1')).toEqual([{ code: 'GM1979', part: 0, parts: 1 }])
  })

  it('go to both parts of a split: Winsum to Het Hogeland and Westerkwartier', () => {
    expect(heirsOf('GM0053', '2019-Q1')).toEqual([
      { code: 'GM1966', part: 0, parts: 2 },
      { code: 'GM1969', part: 1, parts: 2 },
    ])
  })

  it('stay whole people, all of them', () => {
    const level = { register: 11, counts: [0, 1, 5, 2] } as const
    const first = partOf(level, { code: 'GM1966', part: 0, parts: 2 })
    const second = partOf(level, { code: 'GM1969', part: 1, parts: 2 })
    expect(first).toEqual({ register: 5, counts: [0, 0, 2, 1] })
    expect(second).toEqual({ register: 6, counts: [0, 1, 3, 1] })
  })
})
