import type { SharePoint } from '../../../domain/coverageShares.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { endOf, isAlone } from './coverageShareEnds.ts'

/** A mark in the drawing, on or beside the line of one area. */
export interface ShareSign {
  readonly kind: 'area' | 'incomplete' | 'printed'
  /** Index of the area. */
  readonly area: number
  readonly quarter: Quarter
  /** 0–1 */
  readonly share: number
}

/**
 * What the lines do not show by themselves: which area it is (at its end, and at a quarter between
 * two gaps), sums without some of the regions, and the percentages as they were printed.
 */
export function signsOf(points: readonly SharePoint[]): readonly ShareSign[] {
  return points.flatMap(({ quarter, areas }, index) =>
    areas.flatMap((one, area): readonly ShareSign[] => {
      if (one?.share === undefined) return []
      const { share, reported, incomplete } = one
      const place = { area, quarter }
      const isMarked = endOf(points, area)?.quarter === quarter || isAlone(points, index, area)
      const own: readonly ShareSign[] =
        incomplete !== undefined
          ? [{ kind: 'incomplete', ...place, share }]
          : isMarked
            ? [{ kind: 'area', ...place, share }]
            : []
      return reported === undefined
        ? own
        : [...own, { kind: 'printed', ...place, share: reported / 100 }]
    }),
  )
}
