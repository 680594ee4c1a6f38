import { describe, expect, it } from 'vitest'
import { spreadLabels } from './spreadLabels.ts'

const room = { top: 0, bottom: 100, step: 16 }

describe('labels at line ends', () => {
  it('stay where they are when there is room', () => {
    expect(spreadLabels([80, 10, 40], room)).toEqual([80, 10, 40])
    expect(spreadLabels([], room)).toEqual([])
  })

  it('move apart around their middle, in the same order', () => {
    expect(spreadLabels([52, 50], room)).toEqual([59, 43])
    expect(spreadLabels([50, 50, 50], room)).toEqual([34, 50, 66])
  })

  it('push others along', () => {
    // The first two need 42 and 58; the third joins them: mean of 50, 34 and 28.
    expect(spreadLabels([50, 50, 60], room)).toEqual([
      expect.closeTo(37.33, 2),
      expect.closeTo(53.33, 2),
      expect.closeTo(69.33, 2),
    ])
  })

  it('stay inside the drawing', () => {
    expect(spreadLabels([1, 2], room)).toEqual([0, 16])
    expect(spreadLabels([99, 98], room)).toEqual([100, 84])
    expect(spreadLabels([-20, 300], room)).toEqual([0, 100])
  })
})
