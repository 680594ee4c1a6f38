import type { Language } from '../domain/view.ts'
import { type Formats, locales, percentageOf } from './formats.ts'

// Formats that only parts of the page which come later use.

/** A share 0–1 with two decimals, where one would hide how it rounds: 0.71569 is "71,57%". */
export function precisePercentage(share: number, language: Language): string {
  return percentageOf(share, 2, language)
}

/** Per cents with at most one decimal and without their sign: 71.5 is "71,5". */
export function perCents(number: number, language: Language): string {
  return number.toLocaleString(locales[language], { maximumFractionDigits: 1 })
}

/** A day, on the calendar of the reader: "28 november 2026". */
export function formatDate(when: Date, language: Language): string {
  return when.toLocaleDateString(locales[language], { dateStyle: 'long' })
}

/** The size of a difference between two shares, in percentage points: 0.013 is "1,3". */
export function percentagePoints(difference: number, { percentage }: Pick<Formats, 'percentage'>) {
  // Written as the percentages beside it are, without their sign.
  return percentage(Math.abs(difference)).replace('%', '')
}
