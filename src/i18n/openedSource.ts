import type { OpenedFile } from '../domain/publication.ts'
import type { QuarterData } from '../domain/regionSeries.ts'
import type { I18n } from './I18nProvider.tsx'

/** "groningen-2021-Q1.pdf, door de lezer geopend; niet door deze site gepubliceerd" */
export function openedSource({ file, isSynthetic }: OpenedFile, { own, synthetic }: I18n['texts']) {
  const source = own.source(file)
  return isSynthetic ? `${synthetic.mark}: ${source}` : source
}

/** Whose figures these are, where the reader opened some of them herself. */
export function openedEdition({ source, country }: QuarterData, { own }: I18n['texts']) {
  if (source.opened !== undefined) return own.source(source.opened.file)
  const opened = country?.published.filter((region) => region.opened !== undefined) ?? []
  return country && opened.length > 0
    ? own.some(opened.length, country.published.length)
    : undefined
}
