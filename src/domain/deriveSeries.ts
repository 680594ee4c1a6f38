import type { CountryQuarter, NationalSeries } from './country.ts'
import { type Counts, countOf, type NumberColumnId, perProfile } from './counts.ts'
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
import { endedMembersOf, regions as knownRegions } from './reference/referencePlaces.ts'
import type { CountColumns, RegionSeries } from './regionSeries.ts'

// What pages show, from publications: made in the build of the published ones, and in the browser of those
// that the reader opened.

export interface SourcedCounts extends PublicationCounts {
  readonly source: Source
  readonly corrections?: readonly Correction[]
}

/** What publications say of one region, without what the lists of CBS and the site add. */
export type SeriesColumns = Omit<RegionSeries, 'ended' | 'definitionChanges'>

/** The columns of one region from its publications, oldest first. */
export function columnsOf(publications: readonly SourcedCounts[]): SeriesColumns {
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
      ...countColumns(publications.map(({ rows }) => rows.find((row) => row.code === code))),
    })),
    regionTotal: countColumns(publications.map(({ regionTotal }) => regionTotal)),
    registerTotal: publications.map(({ registerTotal }) => registerTotal),
    reportedCoverage: publications.map(({ reportedCoverage }) => reportedCoverage),
    publishedOn: publications.map(({ source }) => source.publishedOn),
    source: { title, publisher, attribution },
    ...(opened.some((file) => file !== null) && { opened }),
    ...(corrections.length === 0 ? {} : { corrections }),
  }
}

export function regionSeriesOf(
  columns: SeriesColumns,
  definitionChanges: readonly DefinitionChange[],
): RegionSeries {
  return { ...columns, ended: endedMembersOf(columns.region), definitionChanges }
}

/** Each municipality once, in name order, under the name that its latest publication prints. */
function municipalitiesOf(publications: readonly SourcedCounts[]): readonly Municipality[] {
  const latestNames = new Map<MunicipalityCode, Municipality>(
    publications.flatMap(({ rows }) => rows.map(({ code, name }) => [code, { code, name }])),
  )
  return [...latestNames.values()].sort(byName)
}

function countColumns(counts: readonly (Counts | undefined)[]): CountColumns {
  const column = (id: NumberColumnId) =>
    counts.map((one) => (one === undefined ? null : countOf(one, id)))
  return { ...perProfile(column), total: column('total') }
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

/**
 * Every region through time with the sums over those that published; quarters oldest first. A region that never
 * published counts too: a sum over two of 35 is no figure of the country.
 */
export function nationalSeriesOf(
  series: readonly SeriesColumns[],
  definitionChanges: readonly DefinitionChange[],
): NationalSeries {
  const quarters = [...new Set(series.flatMap((one) => one.quarters))].sort()
  const published = new Map(series.map((one) => [one.region.code, one]))
  const areas = new Map(
    [...knownRegions, ...series.map(({ region }) => region)].map((one) => [one.code, one]),
  )
  const regions = [...areas.values()].sort(byName).map(({ code, name }) => {
    const one = published.get(code)
    const inQuarters = <Value>(values: readonly (Value | null)[] = []) =>
      quarters.map((quarter) => values[one?.quarters.indexOf(quarter) ?? -1] ?? null)
    const revisions = new Map(one?.corrections?.map((each) => [each.quarter, each.revisedOn]))
    const opened = inQuarters(one?.opened)
    return {
      code,
      name,
      sonarTotal: inQuarters(one?.regionTotal.total),
      registerTotal: inQuarters(one?.registerTotal),
      ...(revisions.size > 0 && {
        revisedOn: quarters.map((quarter) => revisions.get(quarter) ?? null),
      }),
      ...(opened.some((file) => file !== null) && { opened }),
    }
  })
  const sums = (column: (one: SeriesColumns) => readonly (number | null)[]) =>
    quarters.map((quarter) =>
      series.reduce((sum, one) => sum + (column(one)[one.quarters.indexOf(quarter)] ?? 0), 0),
    )
  return {
    quarters,
    regions,
    regionsPublished: sums((one) => one.quarters.map(() => 1)),
    sonarTotal: sums(({ regionTotal }) => regionTotal.total),
    registerTotal: sums(({ registerTotal }) => registerTotal),
    profiles: perProfile((id) => sums(({ regionTotal }) => regionTotal[id])),
    municipalities: latestNames(series),
    ended: endedIn(regions),
    definitionChanges,
  }
}

/** Each municipality once, in name order; one with rows in two regions under the name of its latest row. */
function latestNames(series: readonly SeriesColumns[]): readonly Municipality[] {
  const all = series.flatMap(({ quarters, municipalities }) =>
    municipalities.map(({ code, name, total }) => ({
      code,
      name,
      latest: quarters[total.findLastIndex((people) => people !== null)] ?? '',
    })),
  )
  const byAge = all.toSorted((a, b) => (a.latest < b.latest ? -1 : 1))
  const names = new Map(byAge.map(({ code, name }) => [code, { code, name }]))
  return [...names.values()].sort(byName)
}

function endedIn(regions: readonly LabourMarketRegion[]): readonly EndedMunicipality[] {
  const all = regions.flatMap((region) => endedMembersOf(region))
  return [...new Map(all.map((one) => [one.code, one])).values()].sort(byName)
}
