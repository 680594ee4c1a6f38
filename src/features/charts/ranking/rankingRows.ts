import type { AreaTotals } from '../../../domain/country.ts'
import { coverage } from '../../../domain/coverage.ts'
import type { RankedRegion, RegionRanking } from '../../../domain/ranking.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import { partOf, percentagesAround, shareOrTooFew } from '../card/chartText.ts'

/** A line of the drawing: a region, or all that published together. */
export interface RankingRow {
  readonly kind: RankedRegion['kind'] | 'whole'
  readonly key: string
  readonly name: string
  /** Absent for the whole. */
  readonly region?: RankedRegion
  /** 0–1; absent where nothing was published, or on fewer than ten people. */
  readonly coverage?: number | undefined
  readonly yearBefore?: number | undefined
  /** "71,6%", or why there is none. */
  readonly value: string
  /** "9.191 van 12.842" */
  readonly base: string
}

/** The regions that published, added up. */
function wholeOf({ rows, published }: RegionRanking) {
  const totals = { sonarTotal: 0, registerTotal: 0 }
  for (const row of rows) {
    if (row.kind === 'missing') continue
    totals.sonarTotal += row.sonarTotal
    totals.registerTotal += row.registerTotal
  }
  return {
    ...totals,
    /** Absent on fewer than ten people. */
    coverage: coverage(totals.sonarTotal, totals.registerTotal),
    isComplete: published === rows.length,
  }
}

/** Decided on whole numbers; false for a region without a percentage. */
function isAbove(row: RankedRegion, whole: AreaTotals): boolean {
  return (
    row.kind === 'published' &&
    row.rank !== undefined &&
    row.sonarTotal * whole.registerTotal > whole.sonarTotal * row.registerTotal
  )
}

/** How many regions are above the whole. Example: "22 van 35 regio’s liggen boven de 70,1% van het land". */
export function rankingTitle(ranking: RegionRanking, { texts, formats }: LateI18n): string {
  const words = texts.ranking.title
  const whole = wholeOf(ranking)
  const ranked = ranking.rows.filter((row) => row.kind === 'published' && row.rank !== undefined)
  const [first] = ranked
  if (first === undefined || whole.coverage === undefined) return words.none
  const percentage = formats.percentage(whole.coverage)
  if (ranked.length === 1) return words.one(first.region.name, percentage)
  const above = ranked.filter((row) => isAbove(row, whole)).length
  const say = whole.isComplete ? words.country : words.published
  return say(above, ranked.length, percentage)
}

/** From the highest coverage to the lowest, with the whole in its place; without a percentage last. */
export function rankingRows(ranking: RegionRanking, page: LateI18n): readonly RankingRow[] {
  const { texts, formats } = page
  const words = texts.ranking
  const { notPublished } = texts.charts.trend
  const whole = wholeOf(ranking)
  const byRank = ranking.rows.toSorted((a, b) => placeOf(a) - placeOf(b))
  const above = byRank.filter((row) => isAbove(row, whole)).length
  const baseOf = (totals: AreaTotals) => partOf(totals.sonarTotal, totals.registerTotal, page)
  const regions = byRank.map((region): RankingRow => {
    const { kind } = region
    const { name } = region.region
    if (kind === 'missing') return { kind, key: name, name, region, value: notPublished, base: '' }
    const share = region.coverage
    return {
      kind,
      key: name,
      name,
      region,
      coverage: share,
      yearBefore:
        share === undefined || region.yearChange === undefined
          ? undefined
          : share - region.yearChange,
      value: shareOrTooFew(share, page),
      base: baseOf(region),
    }
  })
  if (whole.coverage === undefined || ranking.published < 2) return regions
  const total: RankingRow = {
    kind: 'whole',
    key: 'whole',
    name: whole.isComplete ? texts.area.countryName : words.together(ranking.published),
    coverage: whole.coverage,
    value: formats.percentage(whole.coverage),
    base: baseOf(whole),
  }
  return regions.toSpliced(above, 0, total)
}

function placeOf(row: RankedRegion): number {
  if (row.kind === 'missing') return Number.POSITIVE_INFINITY
  return row.rank ?? Number.MAX_SAFE_INTEGER
}

/** Whole percentages with ticks: from 55 to 80, or as far as the values need. */
export function axisTicks(values: readonly number[]): readonly number[] {
  const [low, high] = percentagesAround([0.55, 0.8, ...values])
  const step = high - low > 50 ? 20 : high - low > 25 ? 10 : 5
  const start = Math.floor(low / step) * step
  return Array.from(
    { length: Math.ceil((high - start) / step) + 1 },
    (_, index) => start + index * step,
  )
}
