import { limits } from '../limits.ts'
import type { Reading } from './takeReading.ts'

/** A page that holds on to what it should let go grows by more than this in 5,000 actions. */
const mostGrowth = 0.05

const mostAfterLoad = limits.find(({ measure }) => measure === 'heap')?.most ?? 0

/** What does not hold, in words; empty when all is well. */
export function judgeMemory(readings: readonly Reading[]): readonly string[] {
  const [load, warm] = readings
  const last = readings.at(-1)
  if (load === undefined || warm === undefined || last === undefined) return ['No readings']
  const growth = last.heap / warm.heap - 1
  return [
    ...(load.heap > mostAfterLoad
      ? [`The heap after load is ${inMB(load.heap)} MB, more than ${inMB(mostAfterLoad)} MB.`]
      : []),
    ...(growth > mostGrowth
      ? [
          `The heap grew by ${(100 * growth).toFixed(1)} % in ${last.actions} actions, more than ${100 * mostGrowth} %.`,
        ]
      : []),
  ]
}

/** Bytes of heap per action: the slope of the straight line that fits the readings best. */
export function slopeOf(readings: readonly Reading[]): number {
  const points = readings.flatMap(({ actions, heap }) =>
    actions === undefined ? [] : [{ x: actions, y: heap }],
  )
  const mean = (of: 'x' | 'y'): number =>
    points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [x, y] = [mean('x'), mean('y')]
  const products = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return products / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}

/** "5.12" */
export function inMB(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2)
}
