import type { Counts } from '../../../domain/counts.ts'
import type { Row } from '../../../domain/mergers.ts'
import type { LabourMarketRegion } from '../../../domain/municipality.ts'
import { orderByShare, type ProfileShares, profileShares } from '../../../domain/profileShares.ts'
import type { QuarterData } from '../../../domain/regionSeries.ts'
import { firstRows, type View } from '../../../domain/view.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'

/** A row of the chart: a municipality, the reader's own one, or the whole area in its place. */
export interface ChartRow extends Counts {
  readonly kind: 'place' | 'mine' | 'whole'
  /** Of added up municipalities there may be one in each of two regions. */
  readonly key: string
  readonly code: string
  readonly name: string
  /** In the country: in which one it lies. */
  readonly region?: LabourMarketRegion | undefined
  readonly shares: ProfileShares
}

/** More municipalities than this are dots on two strips. */
const mostRows = 60

export function isMany(rows: readonly ChartRow[]): boolean {
  return rows.length - 1 > mostRows
}

/** The rows that are drawn at first: of many those at the top of the order, the whole area and the reader's own. */
export function firstOf(rows: readonly ChartRow[]): readonly ChartRow[] {
  return isMany(rows)
    ? rows.filter(({ kind }, index) => index < firstRows || kind !== 'place')
    : rows
}

/** The rows in the order of the view. By name and by size the whole area comes first. */
export function chartRows(
  rows: readonly Row[],
  { area, total, country }: QuarterData,
  { order, mine }: Pick<View, 'order' | 'mine'>,
  { texts }: Pick<LateI18n, 'texts'>,
): readonly ChartRow[] {
  const municipalities = rows.map(({ code, name, counts, total: people, region }): ChartRow => {
    const kind = code === mine ? 'mine' : 'place'
    const key = `${region?.code ?? ''}${code}`
    return {
      kind,
      key,
      code,
      name,
      region,
      counts,
      total: people,
      shares: profileShares({ counts }),
    }
  })
  const name =
    country === undefined
      ? texts.municipalityChart.wholeRegion
      : country.missing.length > 0
        ? texts.table.totalRegions(country.published.length)
        : texts.filters.country
  const whole: ChartRow = {
    kind: 'whole',
    key: area.code,
    code: area.code,
    name,
    ...total,
    shares: profileShares(total),
  }
  return order === 'share' || order === 'uwv'
    ? orderByShare([whole, ...municipalities], order)
    : [whole, ...orderByShare(municipalities, order)]
}

/** The finding of the whole area; where there are too few people for a percentage it says so. */
export function chartTitle({ total }: Pick<QuarterData, 'total'>, page: LateI18n): string {
  const words = page.texts.municipalityChart
  const { municipality, uwv } = profileShares(total)
  const [of, by] = [shareInWords(municipality.share, page), shareInWords(uwv.share, page)]
  if (of !== undefined)
    return by === undefined ? words.findingMunicipality(of) : words.finding(of, by)
  return by === undefined ? words.noFinding : words.findingUwv(by)
}

/** "17%", beside which the people stand; absent without a share. */
export function shareInWords(
  share: number | undefined,
  { formats }: Pick<LateI18n, 'formats'>,
): string | undefined {
  return share === undefined ? undefined : formats.wholePercentage(share * 100)
}
