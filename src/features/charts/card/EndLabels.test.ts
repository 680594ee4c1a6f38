import { describe, expect, it } from 'vitest'
import { spreadDown } from './EndLabels.tsx'

describe('names at line ends', () => {
  it('stay where they are when there is room', () => {
    expect(spreadDown([10, 40, 80], 100, 16)).toEqual([10, 40, 80])
  })

  it('move down where they would touch, and up again at the bottom', () => {
    expect(spreadDown([50, 52, 60], 100, 16)).toEqual([50, 66, 82])
    expect(spreadDown([90, 98, 99], 100, 16)).toEqual([68, 84, 100])
  })
})
