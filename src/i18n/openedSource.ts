import type { OpenedFile } from '../domain/publication.ts'
import type { I18n } from './I18nProvider.tsx'

/**
 * The source of figures that the reader opened herself: "groningen-2021-Q1.pdf, door de lezer geopend; niet
 * door deze site gepubliceerd".
 */
export function openedSource(
  { file, isSynthetic }: OpenedFile,
  { own, synthetic }: I18n['texts'],
): string {
  const source = own.source(file)
  return isSynthetic ? `${synthetic.mark}: ${source}` : source
}
