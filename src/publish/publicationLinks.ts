import { compareNames } from '../domain/municipalityOrder.ts'
import type { Publication } from '../domain/publication.ts'

/** Where a page without script shows the publications. */
const place = '<!--publications-->'

type Named = Pick<Publication, 'quarter' | 'region'>

/**
 * The page with a link to each publication file in the place of its comment, oldest quarter first.
 * Example: `<a href="./data/publications/AM01/2020-Q3.json">Groningen, 2020-Q3</a>`.
 */
export function linkPublications(html: string, publications: readonly Named[]): string {
  const links = publications.toSorted(byQuarterAndRegion).map(link).join('<br />\n')
  return html.replaceAll(place, () => links)
}

function byQuarterAndRegion(a: Named, b: Named): number {
  if (a.quarter !== b.quarter) return a.quarter < b.quarter ? -1 : 1
  return compareNames(a.region.name, b.region.name)
}

function link({ quarter, region }: Named): string {
  const address = `./data/publications/${region.code}/${quarter}.json`
  return `<a href="${escapeHtml(address)}">${escapeHtml(`${region.name}, ${quarter}`)}</a>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
