import type { QuarterData } from '../domain/regionSeries.ts'
import type { I18n } from './I18nProvider.tsx'

/** Whose figures these are, where the reader opened some of them herself. */
export function openedEdition({ source, country }: QuarterData, { own }: I18n['texts']) {
  if (source.opened !== undefined) return own.source(source.opened.file)
  const opened = country?.published.filter((region) => region.opened !== undefined) ?? []
  return country && opened.length > 0
    ? own.some(opened.length, country.published.length)
    : undefined
}
