import { type Area, country } from '../domain/municipality.ts'
import type { I18n } from './I18nProvider.tsx'

/** The name alone: "Groningen", "Nederland". */
export function areaName(area: Area, { texts }: Pick<I18n, 'texts'>): string {
  return area.code === country.code ? texts.area.countryName : area.name
}

/** The name in a sentence: "arbeidsmarktregio Groningen", "heel Nederland". */
export function areaPhrase(area: Area, { texts }: Pick<I18n, 'texts'>): string {
  return area.code === country.code ? texts.area.country : texts.area.region(area.name)
}
