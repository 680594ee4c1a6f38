import { count, percentage, quarterName, quartersFrom } from './dutch.ts'
import type { Moment } from './servedHistory.ts'

/** A line for every quarter from the first to the last, "niet gepubliceerd" where there is none. */
export function everyQuarter(
  history: readonly Moment[],
  text: (moment: Moment) => string,
): readonly string[] {
  return quartersFrom(history.at(0)?.quarter ?? '', history.at(-1)?.quarter ?? '').map(
    (quarter) => {
      const moment = history.find((one) => one.quarter === quarter)
      return `${quarterName(quarter)} ${moment === undefined ? 'niet gepubliceerd' : text(moment)}`
    },
  )
}

function valuesOf({ figures, registerTotal, reportedCoverage, part }: Moment) {
  const sonar = figures.at(-1) ?? 0
  const regions = part === undefined ? '' : ` (${part} regio’s)`
  return {
    sonar: count(sonar),
    register: count(registerTotal),
    gap: count(registerTotal - sonar),
    coverage: percentage(sonar, registerTotal) + regions,
    printed: reportedCoverage === undefined ? [] : [`${reportedCoverage}%`],
  }
}

/** "9.191 12.842 3.651 71,6% 72%": a line of the table of the coverage figure. */
export function coverageText(moment: Moment): string {
  const { sonar, register, gap, coverage: share, printed } = valuesOf(moment)
  return [sonar, register, gap, share, ...printed].join(' ')
}

/** The same as the slider says it. */
export function spokenFigures(moment: Moment): string {
  const { sonar, register, gap, coverage: share, printed } = valuesOf(moment)
  return [
    `In Sonar: ${sonar}`,
    `Doelgroepregister: ${register}`,
    `Niet in Sonar: ${gap}`,
    `Dekking: ${share}`,
    ...printed.map((percent) => `In de publicatie: ${percent}`),
  ].join('. ')
}
