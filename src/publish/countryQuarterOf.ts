import { compareNames } from '../domain/municipalityOrder.ts'
import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'

/** Everything published for one quarter, regions in Dutch name order. */
export function countryQuarterOf(quarter: Quarter, publications: readonly Publication[]) {
  const [one] = publications
  return {
    quarter,
    source: {
      title: one?.source.title,
      publisher: one?.source.publisher,
      attribution: one?.source.attribution,
    },
    regions: publications
      .toSorted((a, b) => compareNames(a.region.name, b.region.name))
      .map(({ region, rows, regionTotal, registerTotal, reportedCoverage, source }) => ({
        region,
        rows,
        regionTotal,
        registerTotal,
        reportedCoverage,
        publishedOn: source.publishedOn,
      })),
  }
}
