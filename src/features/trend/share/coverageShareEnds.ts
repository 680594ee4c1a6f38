import type { SharePoint } from '../../../domain/coverageShares.ts'
import type { Quarter } from '../../../domain/quarter.ts'

/** Where a line ends: at the last quarter that has a share. */
export interface ShareEnd {
  readonly quarter: Quarter
  readonly share: number
}

/** The end of the line of one area; `undefined` when it has no share at all. */
export function endOf(points: readonly SharePoint[], area: number): ShareEnd | undefined {
  return points.flatMap((point) => sharesOf(point, area)).at(-1)
}

/** The beginning of the line of one area. */
export function startOf(points: readonly SharePoint[], area: number): ShareEnd | undefined {
  return points.flatMap((point) => sharesOf(point, area)).at(0)
}

/** The share through which the line of an area runs: not a sum in which regions are missing. */
export function drawnShare({ areas }: SharePoint, area: number): number | undefined {
  const { share, incomplete } = areas[area] ?? {}
  return incomplete === undefined ? share : undefined
}

/** True where a share has none before and none after it: no line shows it, so a mark must. */
export function isAlone(points: readonly SharePoint[], index: number, area: number): boolean {
  const has = (at: number): boolean => {
    const point = points[at]
    return point !== undefined && drawnShare(point, area) !== undefined
  }
  return has(index) && !has(index - 1) && !has(index + 1)
}

function sharesOf({ quarter, areas }: SharePoint, area: number): readonly ShareEnd[] {
  const share = areas[area]?.share
  return share === undefined ? [] : [{ quarter, share }]
}
