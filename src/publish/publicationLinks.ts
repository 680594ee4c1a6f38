import { compareNames } from '../domain/municipalityOrder.ts'
import type { Publication } from '../domain/publication.ts'

/** Where a page without script shows the publications. */
const place = '<!--publications-->'

type Named = Pick<Publication, 'quarter' | 'region'>

/**
 * The page with links to each publication in the place of its comment, oldest quarter first. Example:
 * `<a href="./data/publications/AM01/2020-Q3.json">Groningen, 2020-Q3</a>`, and the same as CSV.
 */
export function linkPublications(html: string, publications: readonly Named[]): string {
  const links = publications.toSorted(byQuarterAndRegion).map(link).join('<br />\n')
  return html.replaceAll(place, () => links)
}

function byQuarterAndRegion(a: Named, b: Named): number {
  if (a.quarter !== b.quarter) return a.quarter < b.quarter ? -1 : 1
  return compareNames(a.region.name, b.region.name)
}

/** The file itself, and the table that the page saves for machines. */
function link({ quarter, region }: Named): string {
  const table = `klantprofielen-${quarter}-${region.code}.csv`.toLowerCase()
  const anchor = (address: string, text: string): string =>
    `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
  return [
    anchor(`./data/publications/${region.code}/${quarter}.json`, `${region.name}, ${quarter}`),
    anchor(`./data/published/${table}`, `${region.name}, ${quarter}, CSV`),
  ].join(', ')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
