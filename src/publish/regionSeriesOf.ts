import type { DefinitionChange } from '../domain/definitionChange.ts'
import { byName } from '../domain/municipalityOrder.ts'
import type { Municipality, MunicipalityCode } from '../domain/place.ts'
import { type Figures, figureOf, type NumberColumnId } from '../domain/profile.ts'
import type { Publication } from '../domain/publication.ts'
import { endedMembersOf } from '../domain/reference/referencePlaces.ts'
import type { FigureColumns, RegionSeries } from '../domain/regionSeries.ts'

/** The series of one region from its publications, oldest first; one latest publication at least. */
export function regionSeriesOf(
  publications: readonly Publication[],
  latest: Publication,
  definitionChanges: readonly DefinitionChange[],
): RegionSeries {
  const { title, publisher, attribution } = latest.source
  return {
    region: latest.region,
    quarters: publications.map(({ quarter }) => quarter),
    municipalities: municipalitiesOf(publications).map(({ code, name }) => ({
      code,
      name,
      ...columnsOf(publications.map(({ rows }) => rows.find((row) => row.code === code))),
    })),
    regionTotal: columnsOf(publications.map(({ regionTotal }) => regionTotal)),
    registerTotal: publications.map(({ registerTotal }) => registerTotal),
    reportedCoverage: publications.map(({ reportedCoverage }) => reportedCoverage),
    publishedOn: publications.map(({ source }) => source.publishedOn),
    source: { title, publisher, attribution },
    ended: endedMembersOf(latest.region),
    definitionChanges,
  }
}

/** Each municipality once, in name order, under the name that its latest publication prints. */
export function municipalitiesOf(publications: readonly Publication[]): readonly Municipality[] {
  const latestNames = new Map<MunicipalityCode, Municipality>(
    publications.flatMap(({ rows }) => rows.map((row) => [row.code, row])),
  )
  return [...latestNames.values()].sort(byName)
}

function columnsOf(figures: readonly (Figures | undefined)[]): FigureColumns {
  const column = (id: NumberColumnId) =>
    figures.map((line) => (line === undefined ? null : figureOf(line, id)))
  return {
    profile1: column('profile1'),
    profile2: column('profile2'),
    profile3: column('profile3'),
    profile4: column('profile4'),
    total: column('total'),
  }
}
