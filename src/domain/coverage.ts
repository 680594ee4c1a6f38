import { shareOf } from './counts.ts'

/** Share of the register that is in Sonar, 0–1; `undefined` on fewer than ten people. Example: 9191 of 12842 is 0.7157… */
export function coverage(sonarTotal: number, registerTotal: number): number | undefined {
  return shareOf(sonarTotal, registerTotal)
}

/** People in the register who are not in Sonar. Example: `registerGap(9191, 12842)` is 3651. */
export function registerGap(sonarTotal: number, registerTotal: number): number {
  return registerTotal - sonarTotal
}

/**
 * True when the printed whole percentage is the rounded coverage; an exact half may go either way, and
 * an empty register has 0. Computed in whole numbers. Example: 72 for 9191 of 12842.
 */
export function isCoverageRounding(printed: number, sonarTotal: number, registerTotal: number) {
  if (registerTotal === 0) return printed === 0
  return Math.abs(200 * sonarTotal - 2 * printed * registerTotal) <= registerTotal
}
