import { describe, expect, it } from 'vitest'
import { type ChosenArea, isFull, toggleArea } from './compareChoice.ts'

const choose = (...codes: readonly ChosenArea['code'][]) =>
  codes.reduce<readonly ChosenArea[]>(toggleArea, [])

describe('the choice of areas to compare', () => {
  it('gives each region its own place, and the country none', () => {
    expect(choose('AM02', 'NL', 'AM03')).toEqual([
      { code: 'AM02', place: 2 },
      { code: 'NL' },
      { code: 'AM03', place: 3 },
    ])
  })

  it('leaves the others their places, and gives a free place away again', () => {
    expect(choose('AM02', 'AM03', 'AM02', 'AM04', 'AM05')).toEqual([
      { code: 'AM03', place: 3 },
      { code: 'AM04', place: 2 },
      { code: 'AM05', place: 4 },
    ])
  })

  it('is full with six areas, the own one included', () => {
    const five = choose('AM02', 'AM03', 'AM04', 'AM05', 'AM06')
    expect(isFull(five)).toBe(true)
    expect(toggleArea(five, 'AM07')).toEqual(five)
    expect(isFull(toggleArea(five, 'AM02'))).toBe(false)
  })
})
