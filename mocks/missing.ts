import type { RegionCode } from '../src/domain/place.ts'
import type { Quarter } from '../src/domain/quarter.ts'
import { chance } from './random.ts'

/** Share of the publications that never came. */
const missingShare = 0.015

/** Tests and links rely on these quarters of Groningen. */
const alwaysInGroningen: readonly Quarter[] = [
  '2020-Q3',
  '2020-Q4',
  '2021-Q1',
  '2025-Q4',
  '2026-Q1',
  '2026-Q2',
  '2026-Q3',
]

/** The latest quarter lacks exactly one region, the one before it lacks none; earlier ones by chance. */
export function isMissing(region: RegionCode, quarter: Quarter): boolean {
  if (quarter === '2026-Q3') return region === 'AM10'
  if (quarter === '2026-Q2') return false
  if (region === 'AM01' && alwaysInGroningen.includes(quarter)) return false
  return chance(`${region}/${quarter}/missing`) < missingShare
}
