import { lastMonthIndex, type Quarter } from '../src/domain/quarter.ts'

/** This seed puts Groningen in 2020-Q3 near its real publication. */
const seed = 'synthetisch-1255'

/** A number from 0 up to 1 that belongs to its key, the same on every machine. Example: `chance('GM0014/size')`. */
export function chance(key: string): number {
  return mulberry32(fnv1a(`${seed}/${key}`))
}

/** The same between -1 and 1, as a deviation from a middle. */
export function deviation(key: string): number {
  return 2 * chance(key) - 1
}

/** FNV-1a over the character codes: keys that differ in one sign have other hashes. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash
}

/** The first number of the mulberry32 generator: whole 32-bit arithmetic and one exact division. */
function mulberry32(state: number): number {
  let mixed = (state + 0x6d2b79f5) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Values at some quarters, oldest first, with straight lines between them. */
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

/** A slow variation between -1 and 1 that belongs to its key and turns every two years. */
export function wander(key: string, quarter: Quarter): number {
  const month = lastMonthIndex(quarter)
  const turn = Math.floor(month / monthsBetweenTurns)
  const part = (month % monthsBetweenTurns) / monthsBetweenTurns
  return deviation(`${key}/${turn}`) * (1 - part) + deviation(`${key}/${turn + 1}`) * part
}
