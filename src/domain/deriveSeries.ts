import type { CountryQuarter, NationalSeries } from './country.ts'
import { type Counts, countOf, type NumberColumnId } from './counts.ts'
import type { DefinitionChange } from './events.ts'
import {
  byName,
  type EndedMunicipality,
  type LabourMarketRegion,
  type Municipality,
  type MunicipalityCode,
} from './municipality.ts'
import type { Correction, PublicationCounts, Source } from './publication.ts'
import type { Quarter } from './quarter.ts'
import { endedMembersOf } from './reference/referencePlaces.ts'
import type { CountColumns, RegionSeries } from './regionSeries.ts'

// What pages show, from publications: made in the build of the published ones, and in the browser of those
// that the reader opened.

/** A publication with what is said of its source. */
export interface SourcedCounts extends PublicationCounts {
  readonly source: Source
  readonly corrections?: readonly Correction[]
}

/** The series of one region from its publications, oldest first. */
export function regionSeriesOf(
  publications: readonly SourcedCounts[],
  definitionChanges: readonly DefinitionChange[],
): RegionSeries {
  const latest = publications.at(-1)
  if (latest === undefined) throw new Error('A region without publications has no series')
  const { title, publisher, attribution } = latest.source
  const corrections = publications.flatMap((one) => one.corrections ?? [])
  const opened = publications.map(({ source }) => source.opened ?? null)
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
    ...(opened.some((file) => file !== null) && { opened }),
    ended: endedMembersOf(latest.region),
    definitionChanges,
    ...(corrections.length === 0 ? {} : { corrections }),
  }
}

/** Each municipality once, in name order, under the name that its latest publication prints. */
function municipalitiesOf(publications: readonly SourcedCounts[]): readonly Municipality[] {
  const latestNames = new Map<MunicipalityCode, Municipality>(
    publications.flatMap(({ rows }) => rows.map(({ code, name }) => [code, { code, name }])),
  )
  return [...latestNames.values()].sort(byName)
}

function columnsOf(counts: readonly (Counts | undefined)[]): CountColumns {
  const column = (id: NumberColumnId) =>
    counts.map((one) => (one === undefined ? null : countOf(one, id)))
  return {
    profile1: column('profile1'),
    profile2: column('profile2'),
    profile3: column('profile3'),
    profile4: column('profile4'),
    total: column('total'),
  }
}

/** Everything published for one quarter, regions in Dutch name order. */
export function countryQuarterOf(
  quarter: Quarter,
  publications: readonly SourcedCounts[],
): CountryQuarter {
  const [one] = publications
  if (one === undefined) throw new Error('A quarter without publications has no table')
  const { title, publisher, attribution } = one.source
  return {
    quarter,
    source: { title, publisher, attribution },
    regions: publications
      .toSorted((a, b) => byName(a.region, b.region))
      .map(({ region, rows, regionTotal, registerTotal, reportedCoverage, source }) => ({
        region,
        rows,
        regionTotal,
        registerTotal,
        reportedCoverage,
        publishedOn: source.publishedOn,
        ...(source.revisedOn && { revisedOn: source.revisedOn }),
        ...(source.opened && { opened: source.opened }),
      })),
  }
}

/** Every region through time with the sums over those that published; quarters oldest first. */
export function nationalSeriesOf(
  quarters: ReadonlyMap<Quarter, readonly SourcedCounts[]>,
  regions: readonly LabourMarketRegion[],
  definitionChanges: readonly DefinitionChange[],
): NationalSeries {
  const published = [...quarters.values()]
  const sums = (count: (publication: SourcedCounts) => number) =>
    published.map((all) => all.reduce((sum, publication) => sum + count(publication), 0))
  return {
    quarters: [...quarters.keys()],
    regions: regions.map(({ code, name }) => {
      const own = published.map((all) => all.find(({ region }) => region.code === code))
      return {
        code,
        name,
        sonarTotal: own.map((one) => one?.regionTotal.total ?? null),
        registerTotal: own.map((one) => one?.registerTotal ?? null),
      }
    }),
    regionsPublished: published.map(({ length }) => length),
    sonarTotal: sums(({ regionTotal }) => regionTotal.total),
    registerTotal: sums(({ registerTotal }) => registerTotal),
    profiles: {
      profile1: sums(({ regionTotal }) => regionTotal.counts[0]),
      profile2: sums(({ regionTotal }) => regionTotal.counts[1]),
      profile3: sums(({ regionTotal }) => regionTotal.counts[2]),
      profile4: sums(({ regionTotal }) => regionTotal.counts[3]),
    },
    municipalities: municipalitiesOf(published.flat()),
    ended: endedIn(regions),
    definitionChanges,
    ...(published.flat().some(({ source }) => source.opened?.isSynthetic) && { isSynthetic: true }),
  }
}

function endedIn(regions: readonly LabourMarketRegion[]): readonly EndedMunicipality[] {
  const all = regions.flatMap((region) => endedMembersOf(region))
  return [...new Map(all.map((one) => [one.code, one])).values()].sort(byName)
}
