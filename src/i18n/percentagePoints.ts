import type { Formats } from './formats.ts'

/** The size of a difference between two shares, in percentage points: 0.013 is "1,3". */
export function percentagePoints(
  difference: number,
  { percentage }: Pick<Formats, 'percentage'>,
): string {
  // Written as the percentages beside it are, without their sign.
  return percentage(Math.abs(difference)).replace('%', '')
}
