import type { CountryQuarter, NationalSeries } from '../domain/country.ts'
import {
  columnsOf,
  countryQuarterOf,
  nationalSeriesOf,
  regionSeriesOf,
  type SeriesColumns,
} from '../domain/deriveSeries.ts'
import { byName, type RegionCode } from '../domain/municipality.ts'
import {
  publicationIn,
  publicationKey,
  publicationsIn,
  publicationsOf,
  withOpened,
} from '../domain/ownFigures.ts'
import type { PublicationCounts } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import { sha256Of } from './dataFiles.ts'
import type { OpenedSeries } from './ownDatabase.ts'
import { loadOwnSeries } from './ownPublications.ts'
import type { IndexFile } from './schemas.ts'

/** What the site publishes, fetched as it is needed; `undefined` where it has none. */
export interface PublishedFigures {
  readonly index: () => Promise<IndexFile>
  readonly region: (code: RegionCode) => Promise<RegionSeries | undefined>
  readonly quarter: (quarter: Quarter) => Promise<CountryQuarter | undefined>
}

/** The published index with the reader's publications; none without these. A hash is of what its file is made of. */
export async function ownIndex(published: PublishedFigures): Promise<IndexFile> {
  const [index, own] = await Promise.all([published.index(), loadOwnSeries()])
  if (own.length === 0) return { ...index, regions: [], quarters: [] }
  const versionsOf = (all: readonly OpenedSeries[], only?: Quarter): readonly string[] =>
    all.flatMap(({ region, quarters, openedOn }) =>
      quarters.flatMap((quarter, at) => {
        const version = `${publicationKey({ region, quarter })} ${openedOn[at]}`
        return only === undefined || only === quarter ? version : []
      }),
    )
  const hashOf = (former: string | undefined, versions: readonly string[]): Promise<string> =>
    sha256Of([former, ...versions].join())
  const codes = new Set([
    ...index.regions.map(({ code }) => code),
    ...own.map(({ region }) => region.code),
  ])
  const regions = await Promise.all(
    [...codes].map(async (code) => {
      const former = index.regions.find((one) => one.code === code)
      const these = own.filter(({ region }) => region.code === code)
      const ends = these.flatMap(({ quarters }) => quarters)
      const sorted = [...ends, ...(former ? [former.first, former.latest] : [])].sort()
      const [first, latest] = [sorted.at(0), sorted.at(-1)]
      const name = former?.name ?? these[0]?.region.name
      if (first === undefined || latest === undefined || name === undefined) return []
      return [
        { code, name, first, latest, sha256: await hashOf(former?.sha256, versionsOf(these)) },
      ]
    }),
  )
  const names = new Set([
    ...index.quarters.map(({ quarter }) => quarter),
    ...own.flatMap(({ quarters }) => quarters),
  ])
  const quarters = await Promise.all(
    [...names].sort().map(async (quarter) => {
      const former = index.quarters.find((one) => one.quarter === quarter)
      return { quarter, sha256: await hashOf(former?.sha256, versionsOf(own, quarter)) }
    }),
  )
  const national = { sha256: await hashOf(index.national.sha256, versionsOf(own)) }
  return { ...index, regions: regions.flat().sort(byName), quarters, national }
}

export async function ownRegion(published: PublishedFigures, code: RegionCode) {
  const [series, own] = await Promise.all([published.region(code), loadOwnSeries()])
  const mine = own.find(({ region }) => region.code === code)
  const columns = mine === undefined ? series : series === undefined ? mine : merged(series, mine)
  if (columns === undefined) throw new Error(`${code} has no publications`)
  return regionSeriesOf(columns, series?.definitionChanges ?? [])
}

export async function ownCountryQuarter(published: PublishedFigures, quarter: Quarter) {
  const [content, own] = await Promise.all([published.quarter(quarter), loadOwnSeries()])
  const opened = own.flatMap((series) => publicationIn(series, quarter) ?? [])
  return countryQuarterOf(
    quarter,
    withOpened(content === undefined ? [] : publicationsIn(content), opened),
  )
}

/** Of sums over the country the published series says too little: its regions are put together anew. */
export async function ownNational(published: PublishedFigures): Promise<NationalSeries> {
  const fetchRegions = async () => {
    const { regions } = await published.index()
    return Promise.all(regions.map(({ code }) => published.region(code)))
  }
  const [known, own] = await Promise.all([fetchRegions(), loadOwnSeries()])
  const all = new Map<RegionCode, SeriesColumns>()
  for (const one of own) all.set(one.region.code, one)
  for (const series of known.filter((one) => one !== undefined)) {
    const mine = all.get(series.region.code)
    all.set(series.region.code, mine === undefined ? series : merged(series, mine))
  }
  return nationalSeriesOf([...all.values()], known[0]?.definitionChanges ?? [])
}

function merged(published: RegionSeries, own: SeriesColumns): SeriesColumns {
  return columnsOf(withOpened(publicationsOf(published), publicationsOf(own)))
}

/** What the site publishes of a region in a quarter; of other quarters no file is fetched. */
export async function findPublished(
  published: PublishedFigures,
  { region, quarter }: Pick<PublicationCounts, 'region' | 'quarter'>,
): Promise<PublicationCounts | undefined> {
  const entry = (await published.index()).regions.find(({ code }) => code === region.code)
  if (entry === undefined || quarter < entry.first || quarter > entry.latest) return undefined
  const series = await published.region(region.code)
  return series && publicationIn(series, quarter)
}
