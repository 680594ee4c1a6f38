import type { CountryQuarter } from './country.ts'
import type { SourcedCounts } from './deriveSeries.ts'
import type { PublicationCounts } from './publication.ts'
import { quarterDataOf, type RegionSeries } from './regionSeries.ts'

/** A number, or a row of them, that two publications give differently; `undefined` where one has none. */
export interface FigureDifference {
  /** A municipality by its printed name, or what else a publication counts. */
  readonly of:
    | { readonly kind: 'row'; readonly name: string }
    | { readonly kind: 'regionTotal' | 'registerTotal' | 'reportedCoverage' }
  /** Of a row the four counts and the total. */
  readonly before: readonly number[] | undefined
  readonly after: readonly number[] | undefined
}

/** The figures of a publication; places are compared by their names, which every publication prints. */
type Figures = Pick<PublicationCounts, 'regionTotal' | 'registerTotal' | 'reportedCoverage'> & {
  readonly rows: readonly Pick<PublicationCounts['rows'][number], 'name' | 'counts' | 'total'>[]
}

/** Every figure in which the second publication differs from the first; none where they are equal. */
export function compareFigures(
  before: Figures | undefined,
  after: Figures,
): readonly FigureDifference[] {
  const [old, fresh] = [before && figuresOf(before), figuresOf(after)]
  return [...new Map([...(old ?? []), ...fresh]).entries()]
    .map(([key, { of }]) => ({ of, before: old?.get(key)?.values, after: fresh.get(key)?.values }))
    .filter((one) => one.before?.join() !== one.after?.join())
}

function figuresOf({ rows, regionTotal, registerTotal, reportedCoverage }: Figures) {
  type Entry = readonly [
    string,
    { readonly of: FigureDifference['of']; readonly values: readonly number[] },
  ]
  const one = (
    kind: 'regionTotal' | 'registerTotal' | 'reportedCoverage',
    ...values: number[]
  ): Entry => [kind, { of: { kind }, values }]
  return new Map<string, Entry[1]>([
    ...rows.map(
      ({ name, counts, total }): Entry => [
        `row ${name}`,
        { of: { kind: 'row', name }, values: [...counts, total] },
      ],
    ),
    one('regionTotal', ...regionTotal.counts, regionTotal.total),
    one('registerTotal', registerTotal),
    one('reportedCoverage', reportedCoverage),
  ])
}

/** One region in one quarter: `AM01/2020-Q3`. */
export function publicationKey({ region, quarter }: Pick<PublicationCounts, 'region' | 'quarter'>) {
  return `${region.code}/${quarter}`
}

/**
 * What to do with a publication that the reader opens: keep it where there was none of its region and quarter,
 * leave it where the same figures are there, and ask her where they differ.
 */
export function judgeOpened<Known extends PublicationCounts>(
  opened: PublicationCounts,
  known: readonly Known[],
):
  | { readonly kind: 'new' | 'equal' }
  | {
      readonly kind: 'conflict'
      readonly with: Known
      readonly differences: readonly FigureDifference[]
    } {
  const key = publicationKey(opened)
  const former = known.find((one) => publicationKey(one) === key)
  if (former === undefined) return { kind: 'new' }
  const differences = compareFigures(former, opened)
  return differences.length === 0
    ? { kind: 'equal' }
    : { kind: 'conflict', with: former, differences }
}

/** Published figures with the reader's beside them, or in their place where these differ; oldest first. */
export function withOpened(
  published: readonly SourcedCounts[],
  opened: readonly SourcedCounts[],
): readonly SourcedCounts[] {
  const all = new Map(published.map((one) => [publicationKey(one), one]))
  for (const one of opened) {
    const former = all.get(publicationKey(one))
    if (former === undefined || compareFigures(former, one).length > 0)
      all.set(publicationKey(one), one)
  }
  return [...all.values()].sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
}

/** The publications that a series was made of. */
export function publicationsOf(series: RegionSeries): readonly SourcedCounts[] {
  return series.quarters.flatMap((quarter) => {
    const data = quarterDataOf(series, quarter)
    if (data?.reportedCoverage === undefined) return []
    const { total: regionTotal, area: _, ...others } = data
    return {
      ...others,
      reportedCoverage: data.reportedCoverage,
      region: series.region,
      regionTotal,
    }
  })
}

/** The publications of one quarter of the country. */
export function publicationsIn({
  quarter,
  source,
  regions,
}: CountryQuarter): readonly SourcedCounts[] {
  return regions.map(({ publishedOn, revisedOn, opened, ...counts }) => ({
    quarter,
    ...counts,
    source: { ...source, publishedOn, ...(revisedOn && { revisedOn }), ...(opened && { opened }) },
  }))
}
