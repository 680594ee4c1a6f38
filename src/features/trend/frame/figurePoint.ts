/** A place in a figure that can be pointed at, with its values in words. */
export interface FigurePoint {
  readonly key: string
  /** "derde kwartaal 2020" */
  readonly label: string
  /** The values in words, one a line: "In Sonar: 9.191". Spoken, and in the tooltip. */
  readonly lines: readonly string[]
  /** Place in the plot from 0 (left) to 1 (right); absent when all points have the same distance. */
  readonly place?: number
}

/** Place of a point in the plot, 0–1. Example: the second of three is at 0.5. */
export function placeOf(points: readonly FigurePoint[], index: number): number {
  return points[index]?.place ?? (points.length > 1 ? index / (points.length - 1) : 0.5)
}

/** The point nearest to a place in the plot; -1 without points. */
export function nearestPoint(points: readonly FigurePoint[], place: number): number {
  const distances = points.map((_, index) => Math.abs(placeOf(points, index) - place))
  return distances.indexOf(Math.min(...distances))
}

/** A browser hands back the place of a slider with fewer digits than it was given: no move. */
const rounding = 0.001

/**
 * The point to go to from one when a slider asks for a place. A key moves a slider by less than the
 * way to a point far off: it goes to the next one in that direction. A thumb that is dragged stays
 * at the nearest. Example: from 0, with points at 0 and 1, a key at 0.01 goes to 1.
 */
export function nextPoint(
  points: readonly FigurePoint[],
  from: number,
  place: number,
  isDragged: boolean,
): number {
  const nearest = nearestPoint(points, place)
  const way = place - placeOf(points, from)
  if (nearest !== from || isDragged || Math.abs(way) < rounding) return nearest
  return Math.min(points.length - 1, Math.max(0, from + Math.sign(way)))
}
