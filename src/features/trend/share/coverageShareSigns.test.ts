import { describe, expect, it } from 'vitest'
import type { SharePoint } from '../../../domain/coverageShares.ts'
import { signsOf } from './coverageShareSigns.ts'

describe('the marks of the share figure', () => {
  it('stand at the end of a line and at a quarter between gaps', () => {
    const points: readonly SharePoint[] = [
      { quarter: '2020-Q1', areas: [{ share: 0.6 }] },
      { quarter: '2020-Q2', areas: [undefined] },
      { quarter: '2020-Q3', areas: [{ share: 0.7 }] },
      { quarter: '2020-Q4', areas: [{ share: 0.8 }] },
    ]
    expect(signsOf(points)).toEqual([
      { kind: 'area', area: 0, quarter: '2020-Q1', share: 0.6 },
      { kind: 'area', area: 0, quarter: '2020-Q4', share: 0.8 },
    ])
  })

  it('keep the printed percentage and sums without some regions apart', () => {
    const points: readonly SharePoint[] = [
      { quarter: '2020-Q3', areas: [{ share: 0.7157, reported: 72 }, { share: 0.65 }] },
      {
        quarter: '2020-Q4',
        areas: [undefined, { share: 0.66, incomplete: { published: 34, all: 35 } }],
      },
    ]
    expect(signsOf(points)).toEqual([
      { kind: 'area', area: 0, quarter: '2020-Q3', share: 0.7157 },
      { kind: 'printed', area: 0, quarter: '2020-Q3', share: 0.72 },
      { kind: 'area', area: 1, quarter: '2020-Q3', share: 0.65 },
      { kind: 'incomplete', area: 1, quarter: '2020-Q4', share: 0.66 },
    ])
  })
})
