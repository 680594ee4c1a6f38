import { lastMonthIndex, type Quarter } from '../src/domain/quarter.ts'
import { deviation } from './random.ts'

/** Values at some quarters, oldest first; straight lines between them. */
export type Curve = readonly (readonly [quarter: Quarter, value: number])[]

/** The value of a curve in a quarter; before its first and after its last point it stays level. */
export function valueAt(curve: Curve, quarter: Quarter): number {
  const month = lastMonthIndex(quarter)
  const before = curve.findLast(([start]) => lastMonthIndex(start) <= month) ?? curve[0]
  const after = curve.find(([end]) => lastMonthIndex(end) > month) ?? before
  if (before === undefined || after === undefined) return 0
  const start = lastMonthIndex(before[0])
  const length = lastMonthIndex(after[0]) - start
  return length === 0 ? before[1] : before[1] + ((after[1] - before[1]) * (month - start)) / length
}

const monthsBetweenTurns = 24

/** A slow wandering between -1 and 1 that belongs to its key and turns every two years. */
export function wander(key: string, quarter: Quarter): number {
  const month = lastMonthIndex(quarter)
  const turn = Math.floor(month / monthsBetweenTurns)
  const part = (month % monthsBetweenTurns) / monthsBetweenTurns
  return deviation(`${key}/${turn}`) * (1 - part) + deviation(`${key}/${turn + 1}`) * part
}
