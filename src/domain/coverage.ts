import { shareOf } from './counts.ts'

/** Share of the register that is in Sonar, 0–1; `undefined` on fewer than ten people. Example: 9191 of 12842 is 0.7157… */
export function coverage(sonarTotal: number, registerTotal: number): number | undefined {
  return shareOf(sonarTotal, registerTotal)
}

/** People in the register who are not in Sonar. Example: `registerGap(9191, 12842)` is 3651. */
export function registerGap(sonarTotal: number, registerTotal: number): number {
  return registerTotal - sonarTotal
}
