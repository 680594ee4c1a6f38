import { type Month, type Quarter, quarterParts } from '../domain/quarter.ts'
import type { Language } from '../domain/view.ts'

/** Every number and date on screen is written by one of these. */
export interface Formats {
  /** People: 9191 is "9.191". */
  readonly count: (people: number) => string
  /** A share 0–1 with one decimal: 0.71569 is "71,6%". */
  readonly percentage: (share: number) => string
  /** A whole percentage as printed in the source: 72 is "72%". */
  readonly wholePercentage: (percentage: number) => string
  /** "derde kwartaal 2020" */
  readonly quarter: (quarter: Quarter) => string
  /** "3e kw. 2020", where space is short. */
  readonly shortQuarter: (quarter: Quarter) => string
  /** "januari 2021" */
  readonly month: (month: Month) => string
  /** An ISO date: "1 januari 2021" */
  readonly day: (date: string) => string
  /** "Appingedam, Delfzijl en Loppersum" */
  readonly list: (texts: readonly string[]) => string
}

const quarterNames = {
  nl: ['eerste kwartaal', 'tweede kwartaal', 'derde kwartaal', 'vierde kwartaal'],
  en: ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'],
} as const

// Words of our own: on a cheap phone the browser needs a tenth of a second to get its own ready.
const monthNames = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
} as const

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

export function createFormats(language: Language): Formats {
  const locale = locales[language]
  const months = monthNames[language].split(' ')
  const month = (text: string): string => {
    const [year, number] = text.split('-')
    return `${months[Number(number) - 1]} ${year}`
  }
  const count = whenNeeded(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
  const percentage = whenNeeded(() => percentageFormat(locale, 1))
  const wholePercentage = whenNeeded(() => percentageFormat(locale, 0))
  const list = whenNeeded(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  return {
    count: (people) => count().format(people),
    percentage: (share) => percentage().format(share),
    wholePercentage: (whole) => wholePercentage().format(whole / 100),
    quarter: (quarter) => {
      const { year, number } = quarterParts(quarter)
      return `${quarterNames[language][number - 1]} ${year}`
    },
    shortQuarter: (quarter) => {
      const { year, number } = quarterParts(quarter)
      return language === 'nl' ? `${number}e kw. ${year}` : `Q${number} ${year}`
    },
    month,
    day: (date) => `${Number(date.slice(8))} ${month(date)}`,
    list: (texts) => list().format(texts),
  }
}

/** A format takes milliseconds to make on a cheap phone; most pages need few of them. */
function whenNeeded<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function percentageFormat(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** A moment, on the clock of the reader: "28 november 2026 om 19:31". Apart from the other formats: few readers meet it. */
export function formatMoment(when: Date | string, language: Language): string {
  return new Date(when).toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short' })
}

/** A share 0–1 with two decimals, where one would hide how it rounds: 0.71569 is "71,57%". */
export function precisePercentage(share: number, language: Language): string {
  return percentageFormat(locales[language], 2).format(share)
}

/** Per cents with at most one decimal and without their sign: 71.5 is "71,5". */
export function perCents(number: number, language: Language): string {
  return number.toLocaleString(locales[language], { maximumFractionDigits: 1 })
}

/** A day, on the calendar of the reader: "28 november 2026". */
export function formatDate(when: Date, language: Language): string {
  return when.toLocaleDateString(locales[language], { dateStyle: 'long' })
}

const plainFormat = whenNeeded(() => percentageFormat('en-GB', 1))

/** A share 0–1 in per cent for programs, rounded as on screen: 0.71569 is "71.6". */
export function plainPercentage(share: number): string {
  return plainFormat().format(share).replace('%', '')
}

/** The size of a difference between two shares, in percentage points: 0.013 is "1,3". */
export function percentagePoints(
  difference: number,
  { percentage }: Pick<Formats, 'percentage'>,
): string {
  // Written as the percentages beside it are, without their sign.
  return percentage(Math.abs(difference)).replace('%', '')
}
