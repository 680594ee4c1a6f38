import { createHash } from 'node:crypto'
import type * as v from 'valibot'
import {
  countryQuarterSchema,
  indexSchema,
  nationalSeriesSchema,
  regionSeriesSchema,
  servedSchemaVersion,
} from '../data/schemas.ts'
import { checkSums } from '../domain/checkSums.ts'
import type { NationalSeries } from '../domain/country.ts'
import { type Counts, countOf, type NumberColumnId } from '../domain/counts.ts'
import type { DefinitionChange } from '../domain/events.ts'
import {
  byName,
  compareNames,
  type EndedMunicipality,
  type LabourMarketRegion,
  type Municipality,
  type MunicipalityCode,
} from '../domain/municipality.ts'
import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { endedMembersOf } from '../domain/reference/referencePlaces.ts'
import type { CountColumns, RegionSeries } from '../domain/regionSeries.ts'
import type { DataSet } from '../domain/view.ts'
import { parseOrThrow } from './readPublications.ts'

/** Everything that the served files of one data set are made of. */
export interface DataSetSource {
  readonly publications: readonly Publication[]
  readonly definitionChanges?: readonly DefinitionChange[]
}

/**
 * The files that pages fetch, by path (`data/published/regions/AM01.json`), from all publications
 * of a data set: the same bytes whatever the order of the publications.
 * Throws on a publication whose sums do not hold and on a file that its schema refuses: the page
 * checks schema and hash only.
 */
export function deriveServedFiles(
  dataSet: DataSet,
  { publications, definitionChanges = [] }: DataSetSource,
): ReadonlyMap<string, string> {
  if (publications.length === 0) return new Map()
  publications.forEach(proveSums)
  const files = new Map<string, string>()
  const add = (name: string, schema: v.GenericSchema, content: object): string => {
    const path = `data/${dataSet}/${name}`
    const file = parseOrThrow(path, schema, {
      schemaVersion: servedSchemaVersion,
      dataSet,
      ...content,
    })
    const text = JSON.stringify(file)
    files.set(path, text)
    return createHash('sha256').update(text).digest('hex')
  }
  const sorted = publications.toSorted((a, b) => compareNames(a.quarter, b.quarter))
  const quarters = Map.groupBy(sorted, ({ quarter }) => quarter)

  const regions = [...Map.groupBy(sorted, ({ region }) => region.code).values()]
    .map((own) => {
      const series = regionSeriesOf(own, definitionChanges)
      const sha256 = add(`regions/${series.region.code}.json`, regionSeriesSchema, series)
      const [first, latest] = [series.quarters.at(0), series.quarters.at(-1)]
      return { ...series.region, first, latest, sha256 }
    })
    .sort(byName)
  const quarterEntries = [...quarters].map(([quarter, all]) => ({
    quarter,
    sha256: add(`quarters/${quarter}.json`, countryQuarterSchema, countryQuarterOf(quarter, all)),
  }))
  const series = nationalSeriesOf(quarters, regions, definitionChanges)
  const national = { sha256: add('national.json', nationalSeriesSchema, series) }
  add('index.json', indexSchema, { regions, quarters: quarterEntries, national })
  return files
}

/** Throws with the place of the publication and the rule of arithmetic that it breaks. */
function proveSums(publication: Publication): void {
  const [finding] = checkSums(publication)
  if (finding === undefined) return
  const { region, quarter } = publication
  throw new Error(`${region.code}/${quarter}: ${finding.rule}: ${JSON.stringify(finding)}`)
}

/** The series of one region from its publications, oldest first. */
export function regionSeriesOf(
  publications: readonly Publication[],
  definitionChanges: readonly DefinitionChange[],
): RegionSeries {
  const latest = publications.at(-1)
  if (latest === undefined) throw new Error('A region without publications has no series')
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
function municipalitiesOf(publications: readonly Publication[]): readonly Municipality[] {
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
function countryQuarterOf(quarter: Quarter, publications: readonly Publication[]) {
  const [one] = publications
  return {
    quarter,
    source: {
      title: one?.source.title,
      publisher: one?.source.publisher,
      attribution: one?.source.attribution,
    },
    regions: publications
      .toSorted((a, b) => byName(a.region, b.region))
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

/** Every region through time with the sums over those that published; quarters oldest first. */
function nationalSeriesOf(
  quarters: ReadonlyMap<Quarter, readonly Publication[]>,
  regions: readonly LabourMarketRegion[],
  definitionChanges: readonly DefinitionChange[],
): NationalSeries {
  const published = [...quarters.values()]
  const sums = (count: (publication: Publication) => number) =>
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
  }
}

function endedIn(regions: readonly LabourMarketRegion[]): readonly EndedMunicipality[] {
  const all = regions.flatMap((region) => endedMembersOf(region))
  return [...new Map(all.map((one) => [one.code, one])).values()].sort(byName)
}
