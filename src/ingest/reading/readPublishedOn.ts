import {
  isMonth,
  lastMonthIndex,
  type Month,
  monthIndex,
  type Quarter,
} from '../../domain/quarter.ts'
import { type Finding, type Problem, refusal } from '../finding.ts'
import { nowhere, type SourceLine } from './sourceLine.ts'

export interface PublishedOnReading {
  readonly month: Month | undefined
  readonly findings: readonly Finding[]
}

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const names = `${months.join('|')}|mrt`
const mark = '(?:©|\\(c\\)|copyright|gegevensdiensten)'
const spelled = new RegExp(
  `${mark}[^0-9]{0,60}?(?:[0-9]{1,2} )?(${names})[a-z]{0,6}\\.? ([0-9]{4})(?![0-9])`,
  'gi',
)
const numeric = /(?:©|\(c\)|copyright) ?(0?[1-9]|1[0-2])[-/]([0-9]{4})(?![0-9])/gi

/** A publication appears after its quarter, and within a year. */
const mostMonthsAfterQuarter = 11

/**
 * Reads the month of the publisher's mark: "© januari 2021" is `2021-01`. It must lie between the
 * quarter's last month and eleven months later.
 */
export function readPublishedOn(
  text: readonly SourceLine[],
  quarter: Quarter | undefined,
): PublishedOnReading {
  const read = marksIn(text)
  const found = [...new Set(read.map(({ month }) => month))]
  const last = read.at(-1)
  if (last === undefined) {
    return {
      month: undefined,
      findings: [refusal(nowhere, { rule: 'publishedOnMissing', data: {} })],
    }
  }
  if (found.length > 1) {
    const problem: Problem = { rule: 'publishedOnAmbiguous', data: { found } }
    return { month: undefined, findings: [refusal(last.line, problem)] }
  }
  const { month, line } = last
  if (quarter === undefined || isAfter(month, quarter)) return { month, findings: [] }
  return { month, findings: [refusal(line, { rule: 'publishedOn', data: { month, quarter } })] }
}

function isAfter(month: Month, quarter: Quarter): boolean {
  const after = monthIndex(month) - lastMonthIndex(quarter)
  return after >= 0 && after <= mostMonthsAfterQuarter
}

function marksIn(text: readonly SourceLine[]): readonly { month: Month; line: SourceLine }[] {
  return text.flatMap((line, index) => {
    const alone = marksOf(line.text)
    const wrapped = `${line.text} ${text[index + 1]?.text ?? ''}`
    const found =
      alone.length > 0 || !/©|\(c\)|copyright/i.test(line.text) ? alone : marksOf(wrapped)
    return found.map((month) => ({ month, line }))
  })
}

function marksOf(text: string): readonly Month[] {
  const words = [...text.matchAll(spelled)].map(([, name = '', year = '']) =>
    toMonth(
      Math.max(months.indexOf(name.toLowerCase()), name.toLowerCase() === 'mrt' ? 2 : 0) + 1,
      year,
    ),
  )
  const figures = [...text.matchAll(numeric)].map(([, month = '', year = '']) =>
    toMonth(Number(month), year),
  )
  return [...words, ...figures].filter((month) => month !== undefined)
}

function toMonth(month: number, year: string): Month | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}`
  return isMonth(text) ? text : undefined
}
