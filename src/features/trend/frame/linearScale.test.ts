import { describe, expect, it } from 'vitest'
import { linearScale } from './linearScale.ts'

describe('linearScale', () => {
  it('puts numbers in proportion, also from the bottom up and outside its ends', () => {
    const scale = linearScale().domain([0, 20_000]).range([288, 28])
    expect([0, 5_000, 20_000, 40_000].map(scale)).toEqual([288, 223, 28, -232])
  })

  it('puts everything halfway when its domain has one number', () => {
    expect(linearScale([7, 7], [0, 100])(7)).toBe(50)
  })

  it('gives copies that do not follow it', () => {
    const scale = linearScale([0, 10], [0, 200])
    const copy = scale.copy()
    scale.domain([0, 1]).range([0, 1])
    expect(copy(5)).toBe(100)
    expect([copy.domain(), copy.range()]).toEqual([
      [0, 10],
      [0, 200],
    ])
    expect(scale(0.5)).toBe(0.5)
  })
})
