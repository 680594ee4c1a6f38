import type { CountryQuarter } from './country.ts'
import { type Counts, numberColumnIds } from './counts.ts'
import type { SeriesColumns, SourcedCounts } from './deriveSeries.ts'
import { foldName } from './municipality.ts'
import type { ChangedFigure, PublicationCounts } from './publication.ts'
import type { Quarter } from './quarter.ts'
import { quarterDataOf } from './regionSeries.ts'

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

/** A municipality as printed; without a code where the lists of CBS do not know it. */
type PrintedRow = Counts & { readonly code?: string | undefined; readonly name: string }

type Figures = Pick<PublicationCounts, 'regionTotal' | 'registerTotal' | 'reportedCoverage'> & {
  readonly rows: readonly PrintedRow[]
}

/**
 * Every figure in which the second publication differs from the first; none where they are equal. A municipality
 * is the same by its code, or by its name where the lists of CBS knew it in one of the two only.
 */
export function compareFigures(before: Figures | undefined, after: Figures) {
  const formerNames = new Map(before?.rows.map(({ code, name }) => [code, name]))
  const keyOf = ({ code, name }: PrintedRow): string => {
    const formerName = code === undefined ? undefined : formerNames.get(code)
    return `row ${foldName(formerName ?? name)}`
  }
  const [old, fresh] = [before && figuresOf(before, keyOf), figuresOf(after, keyOf)]
  return [...new Map([...(old ?? []), ...fresh])]
    .map(([key, { of }]) => ({ of, before: old?.get(key)?.values, after: fresh.get(key)?.values }))
    .filter((one) => one.before?.join() !== one.after?.join())
}

type Figure = Pick<FigureDifference, 'of'> & { readonly values: readonly number[] }

function figuresOf(
  { rows, regionTotal, registerTotal, reportedCoverage }: Figures,
  keyOf: (row: PrintedRow) => string,
) {
  return new Map<string, Figure>([
    ...rows.map((row): [string, Figure] => [
      keyOf(row),
      { of: { kind: 'row', name: row.name }, values: [...row.counts, row.total] },
    ]),
    ['total', { of: { kind: 'regionTotal' }, values: [...regionTotal.counts, regionTotal.total] }],
    ['register', { of: { kind: 'registerTotal' }, values: [registerTotal] }],
    ['percentage', { of: { kind: 'reportedCoverage' }, values: [reportedCoverage] }],
  ])
}

/** The figures in which two publications of one quarter differ, rows before those of the region. */
export function changedFigures(former: PublicationCounts, current: PublicationCounts) {
  return compareFigures(former, current).flatMap(({ of, before, after }) => {
    const isRow = of.kind === 'row'
    const figures = isRow || of.kind === 'regionTotal' ? numberColumnIds : [of.kind]
    return figures.flatMap((figure, index): readonly ChangedFigure[] => {
      const [was, is] = [before?.[index], after?.[index]]
      if (was === is) return []
      const name = isRow ? { municipality: of.name, figure } : { figure }
      return [{ ...name, ...optional('before', was), ...optional('after', is) }]
    })
  })
}

function optional<const Key extends string>(key: Key, value: number | undefined) {
  return value === undefined ? {} : { [key]: value }
}

/** One region in one quarter: `AM01/2020-Q3`. */
export function publicationKey({ region, quarter }: Pick<PublicationCounts, 'region' | 'quarter'>) {
  return `${region.code}/${quarter}`
}

/** Published figures with the reader's beside them, or in their place where these differ; oldest first. */
export function withOpened(published: readonly SourcedCounts[], opened: readonly SourcedCounts[]) {
  const all = new Map(published.map((one) => [publicationKey(one), one]))
  for (const one of opened) {
    const former = all.get(publicationKey(one))
    if (former === undefined || compareFigures(former, one).length > 0)
      all.set(publicationKey(one), one)
  }
  return [...all.values()].sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
}

/** The publications that a series was made of. */
export function publicationsOf(series: SeriesColumns): readonly SourcedCounts[] {
  return series.quarters.flatMap((quarter) => publicationIn(series, quarter) ?? [])
}

/** The publication of one quarter that a series was made of; `undefined` where it has none. */
export function publicationIn(series: SeriesColumns, quarter: Quarter): SourcedCounts | undefined {
  const data = quarterDataOf(series, quarter)
  if (data?.reportedCoverage === undefined) return undefined
  const { total: regionTotal, area: _, reportedCoverage, ...others } = data
  return { ...others, reportedCoverage, region: series.region, regionTotal }
}

/** The publications of one quarter of the country. */
export function publicationsIn({ quarter, source, regions }: CountryQuarter) {
  return regions.map(({ publishedOn, revisedOn, opened, ...counts }) => ({
    quarter,
    ...counts,
    source: { ...source, publishedOn, ...(revisedOn && { revisedOn }), ...(opened && { opened }) },
  }))
}
