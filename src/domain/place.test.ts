import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { placeBySize } from './place.ts'

describe('the place of a municipality', () => {
  const { rows } = groningen2020Q3

  it('is by people in Sonar: 2,943, 983 and 818 come before the 593 of Oldambt', () => {
    expect(placeBySize(rows, 'GM1895')).toMatchObject({ place: 4, row: { name: 'Oldambt' } })
  })

  it('is shared by rows with as many people', () => {
    const [first, ...others] = rows
    if (first === undefined) throw new Error('no rows')
    const twins = [first, { ...first, code: 'GM9999' as const }, ...others]
    expect(placeBySize(twins, 'GM9999')?.place).toBe(placeBySize(twins, first.code)?.place)
  })

  it('is by the sum where two regions have a row of it', () => {
    const tynaarlo = rows.find(({ name }) => name === 'Tynaarlo')
    if (tynaarlo === undefined) throw new Error('no Tynaarlo')
    // 248 + 593 comes after 2,943 and 983.
    const second = { ...tynaarlo, code: 'GM1895' as const }
    expect(placeBySize([...rows, second], 'GM1895')).toMatchObject({
      place: 3,
      row: { total: 841 },
    })
  })

  it('is none where there is no row', () => {
    expect(placeBySize(rows, 'GM1979')).toBeUndefined()
  })
})
