import type { CoveragePoint, CoverageTotals, TotalsSeries } from '../../../domain/coverageTrend.ts'
import type { Area } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { areaPhrase } from '../../../i18n/areaName.ts'
import type { I18n } from '../../../i18n/I18nProvider.tsx'
import type { PointText } from '../card/ChartTooltip.tsx'
import { regionsOf, trendNotes } from '../card/chartText.ts'

/**
 * The chart in one sentence: the coverage of one quarter, or from the first to the last. Sums over
 * other regions are no beginning and no end of one development: those are told only where there is
 * nothing else, and compared with nothing.
 */
export function coverageSummary(points: readonly CoveragePoint[], area: Area, page: I18n): string {
  const { texts, formats } = page
  const words = texts.charts.coverage
  const published = points.flatMap(({ quarter, values }) => (values ? [{ quarter, values }] : []))
  const whole = published.filter(({ values }) => values.incomplete === undefined)
  const [first] = whole
  const last = whole.at(-1) ?? published.at(-1)
  if (last === undefined) return words.empty
  const end = formats.quarter(last.quarter)
  const shareOf = ({ coverage, incomplete }: CoverageTotals): string =>
    shareInWords(coverage, incomplete, page)
  const share = shareOf(last.values)
  if (first !== undefined && whole.length > 1) {
    const start = formats.quarter(first.quarter)
    return words.several(areaPhrase(area, page), start, end, shareOf(first.values), share)
  }
  const { sonarTotal, registerTotal } = last.values
  return words.single(end, formats.count(sonarTotal), formats.count(registerTotal), share)
}

/** What the tooltip says of a quarter. */
export function coverageTooltip({ quarter, values }: CoveragePoint, page: I18n): PointText {
  const { texts, formats } = page
  const words = texts.charts.coverage
  const label = formats.quarter(quarter)
  if (values === undefined) return { label, lines: [texts.charts.trend.notPublished] }
  const { sonarTotal, registerTotal, registerGap, reportedCoverage } = values
  return {
    label,
    lines: [
      `${words.sonar}: ${formats.count(sonarTotal)}`,
      `${words.register}: ${formats.count(registerTotal)}`,
      `${words.gap}: ${formats.count(registerGap)}`,
      `${words.coverage}: ${shareInWords(values.coverage, values.incomplete, page)}`,
      ...printedLine(reportedCoverage, page),
    ],
  }
}

/** "In de publicatie: 72%", if that is printed. */
export function printedLine(
  reported: number | undefined,
  { texts, formats }: I18n,
): readonly string[] {
  return reported === undefined
    ? []
    : [`${texts.charts.coverage.printed}: ${formats.wholePercentage(reported)}`]
}

/** "71,6%", with the number of regions where some are missing from it. */
export function shareInWords(
  share: number | undefined,
  incomplete: CoverageTotals['incomplete'],
  page: I18n,
): string {
  const text = share === undefined ? page.texts.table.missing : page.formats.percentage(share)
  return incomplete === undefined ? text : `${text} (${regionsOf(incomplete, page)})`
}

/** Where the numbers come from, with the first and the last month in which the shown quarters were published. */
export function coverageSource(
  { quarters, publishedOn = [] }: TotalsSeries,
  shown: readonly Quarter[],
  isSynthetic: boolean,
  { texts, formats }: I18n,
): string {
  const words = texts.charts.coverage
  if (isSynthetic) return `${texts.charts.trend.syntheticSource} ${words.computed}`
  const months = publishedOn.filter((_, index) => shown.some((one) => one === quarters[index]))
  const ends = new Set([months.at(0), months.at(-1)].filter((month) => month !== undefined))
  const range = ends.size === 0 ? '' : ` (${[...ends].map(formats.month).join(' – ')})`
  return `${texts.charts.trend.source(range)} ${words.computed}`
}

/** What a reader must know: that one quarter is no development, and what is missing. */
export function coverageNotes(points: readonly CoveragePoint[], page: I18n): readonly string[] {
  const quartersOf = (holds: (values: CoverageTotals | undefined) => boolean) =>
    points.filter(({ values }) => holds(values)).map(({ quarter }) => quarter)
  return trendNotes(
    {
      drawn: quartersOf((values) => values !== undefined),
      gaps: quartersOf((values) => values === undefined),
      incomplete: quartersOf((values) => values?.incomplete !== undefined),
    },
    page,
  )
}
