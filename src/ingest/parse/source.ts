import {
  isMonth,
  lastMonthIndex,
  type Month,
  monthIndex,
  type Quarter,
} from '../../domain/quarter.ts'
import { type Finding, nowhere, type Problem, refusal } from '../findings.ts'
import type { SourceLine } from './lines.ts'
import type { Prose } from './paragraph.ts'

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const mark = '(?:©|\\(c\\)|copyright|gegevensdiensten)'
const spelled = new RegExp(
  `${mark}[^0-9]{0,60}?(?:[0-9]{1,2} )?(${months.join('|')}|mrt)[a-z]{0,6}\\.? ([0-9]{4})(?![0-9])`,
  'gi',
)
const numeric = /(?:©|\(c\)|copyright) ?(0?[1-9]|1[0-2])[-/]([0-9]{4})(?![0-9])/gi

/** A publication appears after its quarter, and within a year. */
const mostMonthsAfterQuarter = 11

/** Reads the month of the publisher's mark, "© januari 2021", which must fit the quarter. */
export function readPublishedOn(
  text: readonly SourceLine[],
  quarter: Quarter | undefined,
): { readonly month?: Month; readonly findings: readonly Finding[] } {
  const read = text.flatMap((line, index) =>
    monthsAt(line.text, text[index + 1]?.text).map((month) => ({ month, line })),
  )
  const found = [...new Set(read.map(({ month }) => month))]
  const last = read.at(-1)
  if (last === undefined) {
    return { findings: [refusal(nowhere, { rule: 'publishedOnMissing', data: {} })] }
  }
  const { month, line } = last
  if (found.length > 1) {
    return { findings: [refusal(line, { rule: 'publishedOnAmbiguous', data: { found } })] }
  }
  if (monthIndex(month) > thisMonth()) {
    return { month, findings: [refusal(line, { rule: 'publishedLater', data: { month } })] }
  }
  if (quarter === undefined) return { month, findings: [] }
  const delay = monthIndex(month) - lastMonthIndex(quarter)
  if (delay >= 0 && delay <= mostMonthsAfterQuarter) return { month, findings: [] }
  return { month, findings: [refusal(line, { rule: 'publishedOn', data: { month, quarter } })] }
}

function thisMonth(): number {
  const today = new Date()
  return 12 * today.getUTCFullYear() + today.getUTCMonth()
}

function monthsAt(line: string, next = ''): readonly Month[] {
  const alone = monthsIn(line)
  const isOpen = alone.length === 0 && /©|\(c\)|copyright/i.test(line)
  return isOpen ? monthsIn(`${line} ${next}`) : alone
}

/** True for a line with the sign or the name of the publisher, which has a year of its own. */
export function isPublisherMark(text: string): boolean {
  return new RegExp(mark, 'i').test(text)
}

function monthsIn(text: string): readonly Month[] {
  const words = [...text.matchAll(spelled)].map(([, name = '', year]) => {
    const month = months.indexOf(name.toLowerCase().replace('mrt', 'maa')) + 1
    return `${year}-${String(month).padStart(2, '0')}`
  })
  const numbers = [...text.matchAll(numeric)].map(
    ([, month = '', year]) => `${year}-${month.padStart(2, '0')}`,
  )
  return [...words, ...numbers].filter(isMonth)
}

/** Words of the publication itself; each is looked up in the text before it is written to a file. */
export const sourceTexts = {
  title: 'Transparantie van klantprofielen',
  publisher: 'UWV Gegevensdiensten',
  attribution: 'Bronvermelding bij overname is verplicht.',
} as const

/** A text without the title is another one; publisher and attribution are copied only when they are there. */
export function readSource({ folded }: Prose): readonly Finding[] {
  const { title, publisher, attribution } = sourceTexts
  const problems: readonly (readonly [string, Problem])[] = [
    [title, { rule: 'notThisPublication', data: {} }],
    [publisher, { rule: 'missingPublisher', data: { words: publisher } }],
    [attribution, { rule: 'missingAttribution', data: { words: attribution } }],
  ]
  return problems
    .filter(([words]) => !folded.includes(words.replace(/[ .]/g, '').toLowerCase()))
    .map(([, problem]) => refusal(nowhere, problem))
}
