import type { Language } from '../domain/view.ts'

/** A moment, on the clock of the reader: "28 november 2026 om 19:31". Apart from the other formats: few readers meet it. */
export function formatMoment(when: Date | string, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Date(when).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
}
