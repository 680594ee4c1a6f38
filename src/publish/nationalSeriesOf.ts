import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'

/** Sums over the regions that published, one value per quarter, oldest first. */
export function nationalSeriesOf(quarters: ReadonlyMap<Quarter, readonly Publication[]>) {
  const published = [...quarters.values()]
  return {
    quarters: [...quarters.keys()],
    regionsPublished: published.map(({ length }) => length),
    sonarTotal: published.map((all) => people(all, ({ regionTotal }) => regionTotal.total)),
    registerTotal: published.map((all) => people(all, ({ registerTotal }) => registerTotal)),
  }
}

function people(
  publications: readonly Publication[],
  count: (publication: Publication) => number,
): number {
  return publications.reduce((sum, publication) => sum + count(publication), 0)
}
