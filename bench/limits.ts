import type { MeasureId } from './measures.ts'

/** What a page may take: so many times its floor, or so much. */
export interface Limit {
  readonly measure: MeasureId
  readonly most: number
  readonly of: 'floor' | 'itself'
}

/** A ratio below this, or above one divided by it, says nothing: machines are that noisy. */
const noise = 1.3

export const limits: readonly Limit[] = [
  { measure: 'firstFigures', most: 1.2, of: 'floor' },
  { measure: 'largestPaint', most: 1.2, of: 'floor' },
  { measure: 'firstSort', most: 1.5, of: 'floor' },
  { measure: 'sortPaint', most: 1.3, of: 'floor' },
  { measure: 'sharesPaint', most: 1.3, of: 'floor' },
  { measure: 'quarterPaint', most: 1.3, of: 'floor' },
  { measure: 'togglePaint', most: 1.3, of: 'floor' },
  { measure: 'searchPaint', most: 1.3, of: 'floor' },
  { measure: 'heap', most: 6_000_000, of: 'itself' },
]

/** "holds", "fails", or that the difference is too small to say so. */
export function verdict(value: number, { most, of }: Limit): string {
  if (value <= most) return 'holds'
  return of === 'floor' && isNoise(value) ? 'over, but noise' : 'fails'
}

/** True for a ratio that is no difference. */
export function isNoise(ratio: number): boolean {
  return ratio < noise && ratio > 1 / noise
}
