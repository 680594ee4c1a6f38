import type { DefinitionChange } from '../domain/definitionChange.ts'
import { byName } from '../domain/municipalityOrder.ts'
import type { NationalSeries, RegionTotals } from '../domain/nationalSeries.ts'
import type { EndedMunicipality, LabourMarketRegion } from '../domain/place.ts'
import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { endedMembersOf } from '../domain/reference/referencePlaces.ts'
import { municipalitiesOf } from './regionSeriesOf.ts'

/** Every region through time with the sums over those that published; quarters oldest first. */
export function nationalSeriesOf(
  quarters: ReadonlyMap<Quarter, readonly Publication[]>,
  regions: readonly LabourMarketRegion[],
  definitionChanges: readonly DefinitionChange[],
): NationalSeries {
  const published = [...quarters.values()]
  return {
    quarters: [...quarters.keys()],
    regions: regions.map((region) => totalsOf(region, published)),
    regionsPublished: published.map(({ length }) => length),
    sonarTotal: published.map((all) => people(all, ({ regionTotal }) => regionTotal.total)),
    registerTotal: published.map((all) => people(all, ({ registerTotal }) => registerTotal)),
    profiles: {
      profile1: published.map((all) => people(all, ({ regionTotal }) => regionTotal.counts[0])),
      profile2: published.map((all) => people(all, ({ regionTotal }) => regionTotal.counts[1])),
      profile3: published.map((all) => people(all, ({ regionTotal }) => regionTotal.counts[2])),
      profile4: published.map((all) => people(all, ({ regionTotal }) => regionTotal.counts[3])),
    },
    municipalities: municipalitiesOf(published.flat()).map(({ code, name }) => ({ code, name })),
    ended: endedIn(regions),
    definitionChanges,
  }
}

function totalsOf(
  { code, name }: LabourMarketRegion,
  published: readonly (readonly Publication[])[],
): RegionTotals {
  const own = published.map((all) => all.find(({ region }) => region.code === code))
  return {
    code,
    name,
    sonarTotal: own.map((one) => one?.regionTotal.total ?? null),
    registerTotal: own.map((one) => one?.registerTotal ?? null),
  }
}

function endedIn(regions: readonly LabourMarketRegion[]): readonly EndedMunicipality[] {
  const all = regions.flatMap((region) => endedMembersOf(region))
  return [...new Map(all.map((one) => [one.code, one])).values()].sort(byName)
}

function people(
  publications: readonly Publication[],
  count: (publication: Publication) => number,
): number {
  return publications.reduce((sum, publication) => sum + count(publication), 0)
}
