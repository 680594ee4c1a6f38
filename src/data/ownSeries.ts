import type { CountryQuarter, NationalSeries } from '../domain/country.ts'
import {
  countryQuarterOf,
  nationalSeriesOf,
  regionSeriesOf,
  type SourcedCounts,
} from '../domain/deriveSeries.ts'
import { byName, isRegionCode, type RegionCode } from '../domain/municipality.ts'
import { publicationsIn, publicationsOf, withOpened } from '../domain/ownFigures.ts'
import type { PublicationCounts } from '../domain/publication.ts'
import { isQuarter, type Quarter } from '../domain/quarter.ts'
import { regions as regionNames } from '../domain/reference/referencePlaces.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import { sha256Of } from './dataFiles.ts'
import { loadOpened, loadOwnKeys, type OpenedPublication } from './ownPublications.ts'
import type { IndexFile } from './schemas.ts'

/** What the site publishes, fetched as it is needed; `undefined` where it has none. */
export interface PublishedFigures {
  readonly index: () => Promise<IndexFile>
  readonly region: (code: RegionCode) => Promise<RegionSeries | undefined>
  readonly quarter: (quarter: Quarter) => Promise<CountryQuarter | undefined>
}

/**
 * The index of the published figures and the reader's together: empty where she opened none. In place of the
 * hash of a file stands one of what it would be made of.
 */
export async function ownIndex(published: PublishedFigures): Promise<IndexFile> {
  const [index, own] = await Promise.all([published.index(), loadOwnKeys()])
  if (own.length === 0) return { ...index, regions: [], quarters: [] }
  const opened = own.flatMap(({ key, mark }) => {
    const [code = '', quarter = ''] = key.split('/')
    return isRegionCode(code) && isQuarter(quarter) ? [{ code, quarter, mark }] : []
  })
  const hashOf = (former: string | undefined, these: typeof opened): Promise<string> =>
    sha256Of([former, ...these.map(({ mark }) => mark)].join())
  const codes = new Set([...index.regions, ...opened].map(({ code }) => code))
  const regions = await Promise.all(
    [...codes].map(async (code) => {
      const former = index.regions.find((one) => one.code === code)
      const these = opened.filter((one) => one.code === code)
      const ends = these.map(({ quarter }) => quarter)
      const sorted = [...ends, ...(former ? [former.first, former.latest] : [])].sort()
      const [first, latest] = [sorted.at(0), sorted.at(-1)]
      const name = former?.name ?? regionNames.find((one) => one.code === code)?.name
      if (first === undefined || latest === undefined || name === undefined) return []
      return [{ code, name, first, latest, sha256: await hashOf(former?.sha256, these) }]
    }),
  )
  const names = new Set([...index.quarters, ...opened].map(({ quarter }) => quarter))
  const quarters = await Promise.all(
    [...names].sort().map(async (quarter) => {
      const former = index.quarters.find((one) => one.quarter === quarter)
      const these = opened.filter((one) => one.quarter === quarter)
      return { quarter, sha256: await hashOf(former?.sha256, these) }
    }),
  )
  const national = { sha256: await hashOf(index.national.sha256, opened) }
  return { ...index, regions: regions.flat().sort(byName), quarters, national }
}

export async function ownRegion(
  published: PublishedFigures,
  code: RegionCode,
): Promise<RegionSeries> {
  const [series, own] = await Promise.all([published.region(code), loadOpened(code)])
  return regionSeriesOf(
    withOpened(series === undefined ? [] : publicationsOf(series), own.map(sourced)),
    series?.definitionChanges ?? [],
  )
}

export async function ownCountryQuarter(
  published: PublishedFigures,
  quarter: Quarter,
): Promise<CountryQuarter> {
  const [content, own] = await Promise.all([published.quarter(quarter), loadOpened()])
  const opened = own.filter(({ publication }) => publication.quarter === quarter).map(sourced)
  return countryQuarterOf(
    quarter,
    withOpened(content === undefined ? [] : publicationsIn(content), opened),
  )
}

/**
 * Of sums over the country the published series says too little: its regions are put together anew. Every region
 * counts, also one that nobody opened: a sum over two of 35 is no figure of the country.
 */
export async function ownNational(published: PublishedFigures): Promise<NationalSeries> {
  const fetchRegions = async () => {
    const { regions } = await published.index()
    return Promise.all(regions.map(({ code }) => published.region(code)))
  }
  const [known, own] = await Promise.all([fetchRegions(), loadOpened()])
  const series = known.filter((one) => one !== undefined)
  const all = withOpened(series.flatMap(publicationsOf), own.map(sourced))
  const areas = new Map(
    [...regionNames, ...all.map(({ region }) => region)].map((one) => [one.code, one]),
  )
  return nationalSeriesOf(
    Map.groupBy(all, ({ quarter }) => quarter),
    [...areas.values()].sort(byName),
    series[0]?.definitionChanges ?? [],
  )
}

/** What the site publishes of a region in a quarter; of other quarters no file is fetched. */
export async function findPublished(
  published: PublishedFigures,
  { region, quarter }: Pick<PublicationCounts, 'region' | 'quarter'>,
): Promise<PublicationCounts | undefined> {
  const entry = (await published.index()).regions.find(({ code }) => code === region.code)
  if (entry === undefined || quarter < entry.first || quarter > entry.latest) return undefined
  const series = await published.region(region.code)
  return series && publicationsOf(series).find((one) => one.quarter === quarter)
}

function sourced({ publication, isSynthetic }: OpenedPublication): SourcedCounts {
  const { source } = publication
  return { ...publication, source: { ...source, opened: { file: source.file, isSynthetic } } }
}
