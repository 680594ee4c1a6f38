import { type Month, type Quarter, quarterParts } from '../domain/quarter.ts'
import type { Language } from '../domain/view.ts'

/** Every number and date on screen is written by one of these. */
export type Formats = Readonly<ReturnType<typeof createFormats>>

const quarterNames = {
  nl: ['eerste kwartaal', 'tweede kwartaal', 'derde kwartaal', 'vierde kwartaal'],
  en: ['first quarter of', 'second quarter of', 'third quarter of', 'fourth quarter of'],
} as const

// Words and signs of our own, held against Intl by a test: on a cheap phone the browser needs more than a tenth
// of a second to get its first Intl object ready, before any number is on screen.
const monthNames = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
} as const

const signs = {
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const
const and = { nl: 'en', en: 'and' } as const
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const

export function createFormats(language: Language) {
  const months = monthNames[language].split(' ')
  const monthOf = (date: string): string => {
    const [year, number] = date.split('-')
    return `${months[Number(number) - 1]} ${year}`
  }
  return {
    /** People: 9191 is "9.191". */
    count: (people: number) => grouped(`${Math.round(people)}`, language),
    /** A share 0–1 with one decimal: 0.71569 is "71,6%". */
    percentage: (share: number) => percentageOf(share, 1, language),
    /** A whole percentage as printed in the source: 72 is "72%". */
    wholePercentage: (whole: number) => percentageOf(whole / 100, 0, language),
    /** "derde kwartaal 2020" */
    quarter: (quarter: Quarter) => {
      const { year, number } = quarterParts(quarter)
      return `${quarterNames[language][number - 1]} ${year}`
    },
    /** "3e kw. 2020", where space is short. */
    shortQuarter: (quarter: Quarter) => {
      const { year, number } = quarterParts(quarter)
      return language === 'nl' ? `${number}e kw. ${year}` : `Q${number} ${year}`
    },
    /** "januari 2021" */
    month: (month: Month) => monthOf(month),
    /** An ISO date: "1 januari 2021" */
    day: (date: string) => `${Number(date.slice(8))} ${monthOf(date)}`,
    /** "Appingedam, Delfzijl en Loppersum" */
    list: (texts: readonly string[]) =>
      texts.length < 2
        ? texts.join()
        : `${texts.slice(0, -1).join(', ')} ${and[language]} ${texts.at(-1)}`,
  }
}

/** A half rounds up, by the decimals that one would write: 0.0145 is "1,5%", though its double is a little less. */
export function percentageOf(share: number, digits: number, language: Language): string {
  const units = Math.round(Number(`${share.toFixed(12)}e${digits + 2}`))
  const text = `${units}`.padStart(digits + 1, '0')
  const whole = grouped(text.slice(0, text.length - digits), language)
  return digits === 0 ? `${whole}%` : `${whole}${signs[language].decimal}${text.slice(-digits)}%`
}

function grouped(digits: string, language: Language): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, signs[language].thousands)
}

/** A moment, on the clock of the reader: "28 november 2026 om 19:31". Apart from the other formats: few readers meet it. */
export function formatMoment(when: Date | string, language: Language): string {
  return new Date(when).toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short' })
}

/** A share 0–1 in per cent for programs, rounded as on screen: 0.71569 is "71.6". */
export function plainPercentage(share: number): string {
  return percentageOf(share, 1, 'en').slice(0, -1)
}
