/** y = start + slope × x. */
export interface Line {
  readonly start: number
  readonly slope: number
}

/** The line with the least squares of distances to the points; two different x at least. */
export function lineThrough(points: readonly (readonly [x: number, y: number])[]): Line {
  const middleX = mean(points.map(([x]) => x))
  const middleY = mean(points.map(([, y]) => y))
  const slope =
    mean(points.map(([x, y]) => (x - middleX) * (y - middleY))) /
    mean(points.map(([x]) => (x - middleX) ** 2))
  return { start: middleY - slope * middleX, slope }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
