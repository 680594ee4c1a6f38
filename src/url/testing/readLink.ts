import { knownRegion } from '../../domain/knownSeries.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { mendSearch } from '../mendSearch.ts'
import { type Known, resolveView } from '../resolveView.ts'
import { readQuery } from '../searchParams.ts'

/** What is known of the one real publication. */
export const real: Known = {
  dataSets: ['published'],
  areas: [{ code: 'AM01', name: 'Groningen' }],
  series: knownRegion(groningenSeries),
}

/** The view of a link, mended first as the page does, and what is said of it. */
export function readLink(search: string, known = real) {
  return resolveView(readQuery(mendSearch(search).search), known)
}
