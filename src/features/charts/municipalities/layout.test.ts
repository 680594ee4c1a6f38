import { describe, expect, it } from 'vitest'
import { profileShares } from '../../../domain/profileShares.ts'
import { placeLabels, rowsLayout } from './layout.ts'
import { stackDots } from './MunicipalityStrips.tsx'

describe('the labels of two marks', () => {
  const [low, high] = [
    { x: 300, text: '44%' },
    { x: 400, text: '84%' },
  ]

  it('stand right of their marks, with the line between the first label and the second mark', () => {
    const { labels, connector } = placeLabels([low, high], 158, 1)
    expect(labels).toEqual([
      { x: 311, textAnchor: 'start' },
      { x: 411, textAnchor: 'start' },
    ])
    // After 11 pixels of space, 3 letters of 8.8 and 4 of space; before the mark with its edge.
    expect(connector?.[0]).toBeCloseTo(341.4)
    expect(connector?.[1]).toBe(390.5)
  })

  it('stand on both sides where the marks are near each other', () => {
    expect(placeLabels([low, { x: 330, text: '50%' }], 158, 1)).toEqual({
      labels: [
        { x: 289, textAnchor: 'end' },
        { x: 341, textAnchor: 'start' },
      ],
      connector: [308, 320.5],
    })
  })

  it('stand behind each other at the left end, without a line where the marks touch', () => {
    const [first, second] = placeLabels(
      [
        { x: 170, text: '0%' },
        { x: 172, text: '1%' },
      ],
      158,
      1,
    ).labels
    expect(first).toEqual({ x: 183, textAnchor: 'start' })
    expect(second?.x).toBeCloseTo(204.6)
  })

  it('are as many as there are marks, and none where they stand below the name', () => {
    expect(placeLabels([], 158, 1)).toEqual({ labels: [] })
    expect(placeLabels([low, high], undefined, 1)).toEqual({ labels: [], connector: [308, 392] })
    expect(placeLabels([low], 158, 1)).toEqual({ labels: [{ x: 311, textAnchor: 'start' }] })
  })
})

it('the people of the two owners keep apart where there are ten thousand', () => {
  const layoutOf = (all: number) => {
    const counts = [1, all - 1, 1, 9] as const
    const row = { kind: 'municipality', key: 'a', code: 'a', name: 'Assen', counts } as const
    const rows = [{ ...row, total: all + 10, shares: profileShares({ counts }) }]
    return rowsLayout(rows, { width: 1000, scale: 1, spacing: 0 })
  }
  expect(layoutOf(9999)).toMatchObject({ second: 116, right: 248 })
  expect(layoutOf(10_000)).toMatchObject({ second: 132, right: 264 })
})

describe('the dots of a strip', () => {
  it('lie above and below each other where they would cover each other', () => {
    expect(stackDots([0.5, 0.5, 0.5, 0.9], 10)).toEqual([
      { share: 0.5, offset: 0 },
      { share: 0.5, offset: 0.07 },
      { share: 0.5, offset: -0.07 },
      { share: 0.9, offset: 0 },
    ])
  })

  it('stay on their strip, however many there are', () => {
    const offsets = stackDots(Array(100).fill(0.8), 10).map(({ offset }) => offset)
    expect(Math.max(...offsets)).toBeCloseTo(0.33)
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(-0.33)
  })
})
