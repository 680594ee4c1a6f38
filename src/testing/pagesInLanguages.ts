import { en, enLate } from '../i18n/en/index.ts'
import { createFormats } from '../i18n/formats.ts'
import type { I18n } from '../i18n/I18nProvider.tsx'
import type { LateI18n } from '../i18n/lateI18n.ts'
import { nl } from '../i18n/nl/index.ts'
import { nlLate } from '../i18n/nl/late.ts'

/** What a part of a Dutch page has. */
export const dutchPage: LateI18n = {
  language: 'nl',
  texts: { ...nl, ...nlLate },
  formats: createFormats('nl'),
}

/** What a part of an English page has; as a context it gives the late texts too. */
export const englishPage: LateI18n & Pick<I18n, 'late'> = {
  language: 'en',
  texts: { ...en, ...enLate },
  late: enLate,
  formats: createFormats('en'),
}
