import { describe, expect, it } from 'vitest'
import { spread } from './LineLabels.tsx'

describe('names at line ends', () => {
  it('stay where they are when there is room', () => {
    expect(spread([10, 40, 80], [16, 16, 16], 100)).toEqual([10, 40, 80])
  })

  it('move apart where they would touch, by the room of each, and up at the bottom', () => {
    expect(spread([50, 52], [16, 16], 100)).toEqual([43, 59])
    expect(spread([20, 50], [36, 16], 200)).toEqual([17, 53])
    expect(spread([90, 98, 99], [16, 16, 16], 100)).toEqual([68, 84, 100])
  })
})
