import { missingRegions, type NationalSeries } from '../../../domain/country.ts'
import type { ComparedPoint, CoverageTotals, TotalsSeries } from '../../../domain/coverageTrend.ts'
import { lastMonthIndex, type Quarter } from '../../../domain/quarter.ts'
import { areaName } from '../../../i18n/areaName.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import type { PointText } from '../card/ChartTooltip.tsx'
import {
  areaInShort,
  mostNames,
  partOf,
  rangePeriod,
  regionsOf,
  shareOrTooFew,
} from '../card/chartText.ts'
import { type ComparedArea, drawnShare } from './compareAreas.ts'
import type { CoverageView } from './coverageLines.ts'

/** Coverage is called steady when every figure is this near to one whole percentage … */
const nearOne = 0.02
/** … and its ends are as near to each other as this. */
const nearEnds = 0.01

/**
 * What the chart in per cent shows, as a title. One line: that it stayed around one whole percentage,
 * in all complete quarters of a year at least, or from where to where it went. Several: which one is
 * under or above all others in each quarter with a figure for all, or else highest and lowest in the last.
 */
export function percentTitle(
  points: readonly ComparedPoint[],
  areas: readonly ComparedArea[],
  page: LateI18n,
): string {
  const words = page.texts.charts.coverage
  const isAlone = areas.length === 1
  const lines = areas.filter(({ look }) => look.isReference !== true).length
  const shown = lines > 1 ? lines : areas.length
  const told = points.flatMap(({ quarter, areas: values }) => {
    const shares = values
      .slice(0, shown)
      .map(drawnShare)
      .filter((share) => share !== undefined)
    return shares.length === shown ? [{ quarter, shares }] : []
  })
  if (isAlone) return aloneTitle(told, page)
  const last = told.at(-1)
  if (last === undefined) return words.noComparison
  const names = areas.slice(0, shown).map(({ totals }) => areaName(totals.area, page))
  const quarter = page.formats.quarter(last.quarter)
  const [lowest, highest] = [Math.min(...last.shares), Math.max(...last.shares)]
  // Equal ones are named together, and are not beyond each other.
  const place = (share: number): string =>
    page.formats.list(names.filter((_, index) => last.shares[index] === share))
  const [low, high] = [place(lowest), place(highest)]
  if (lowest === highest) return words.alike(quarter, low, page.formats.percentage(lowest))
  const others = (name: string): string =>
    shown - 1 > mostNames
      ? words.others(page.formats.count(shown - 1))
      : page.formats.list(names.filter((other) => other !== name))
  const holds = (name: string, isBeyond: (own: number, other: number) => boolean): boolean => {
    const index = names.indexOf(name)
    return told.every(({ shares }) =>
      shares.every((share, at) => at === index || isBeyond(shares[index] ?? share, share)),
    )
  }
  const isUnder = told.length > 1 && holds(low, (own, other) => own < other)
  const isAbove = told.length > 1 && holds(high, (own, other) => own > other)
  // Of two, the page's own region is what the sentence is about.
  if (isAbove && (!isUnder || (shown === 2 && high === names[0]))) {
    return words.above(high, others(high))
  }
  if (isUnder) return words.under(low, others(low))
  return shown === 2 ? words.than(quarter, high, low) : words.among(quarter, high, low)
}

function aloneTitle(
  told: readonly { readonly quarter: Quarter; readonly shares: readonly number[] }[],
  { texts, formats }: LateI18n,
): string {
  const words = texts.charts.coverage
  const shares = told.flatMap((point) => point.shares)
  const [first, last] = [told.at(0), told.at(-1)]
  const [before, after] = [shares.at(0), shares.at(-1)]
  if (!first || !last || before === undefined || after === undefined) return words.empty
  if (told.length === 1)
    return words.single(formats.quarter(first.quarter), formats.percentage(after))
  const middle = Math.round((Math.min(...shares) + Math.max(...shares)) * 50)
  const years = Math.floor((lastMonthIndex(last.quarter) - lastMonthIndex(first.quarter)) / 12)
  const isSteady =
    years >= 1 &&
    Math.abs(after - before) <= nearEnds &&
    shares.every((share) => Math.abs(share - middle / 100) <= nearOne)
  if (isSteady) return words.steady(years, formats.wholePercentage(middle))
  const [start, end] = [formats.percentage(before), formats.percentage(after)]
  return start === end ? words.same(end) : words.went(start, end)
}

/** The latest figure of a line: the last complete one, or else the last one. */
export function latestOf(
  points: readonly ComparedPoint[],
  area = 0,
): { readonly index: number; readonly values: CoverageTotals } | undefined {
  const whole = points.findLastIndex(({ areas }) => drawnShare(areas[area]) !== undefined)
  const index = whole < 0 ? points.findLastIndex(({ areas }) => areas[area] !== undefined) : whole
  const values = points[index]?.areas[area]
  return values === undefined ? undefined : { index, values }
}

/** What the chart in people shows, as a title: who is not in Sonar. */
export function peopleTitle(
  points: readonly ComparedPoint[],
  { texts, formats }: LateI18n,
): string {
  const words = texts.charts.coverage
  const latest = latestOf(points)
  if (latest === undefined) return words.empty
  const { registerGap } = latest.values
  return words.outside(registerGap, formats.count(registerGap))
}

/** "9.191 van 12.842" */
export function countsOf({ sonarTotal, registerTotal }: CoverageTotals, page: LateI18n): string {
  return partOf(sonarTotal, registerTotal, page)
}

/** "71,6%", with the number of regions where some are missing from it. */
export function shareInWords(values: CoverageTotals | undefined, page: LateI18n): string {
  if (values === undefined) return page.texts.charts.trend.notPublished
  const { coverage, incomplete } = values
  const text = shareOrTooFew(coverage, page)
  return incomplete === undefined ? text : `${text} (${regionsOf(incomplete, page)})`
}

/** What the cursor says of a quarter: each area with its coverage and its people. */
export function coverageTooltip(
  { quarter, areas: values }: ComparedPoint,
  { unit, areas, national }: Pick<CoverageView, 'unit' | 'areas' | 'national'>,
  page: LateI18n,
): PointText {
  const { texts, formats } = page
  const words = texts.charts.coverage
  const label = formats.quarter(quarter)
  if (areas.length > 1) {
    const lines = areas.map(({ totals: { area } }, index) => {
      const figures = values[index]
      const text =
        figures === undefined
          ? words.noFigure
          : `${shareInWords(figures, page)}, ${countsOf(figures, page)}`
      return `${areaName(area, page)}: ${text}`
    })
    return { label, lines }
  }
  const [own] = values
  if (own === undefined) return { label, lines: [words.noFigure] }
  const share = shareOrTooFew(own.coverage, page)
  const part = own.incomplete && withoutRegions(quarter, own.incomplete, national, page)
  if (unit === 'people') {
    return {
      label,
      lines: [
        `${words.register}: ${formats.count(own.registerTotal)}`,
        `${words.sonar}: ${formats.count(own.sonarTotal)}`,
        `${words.gap}: ${formats.count(own.registerGap)}`,
      ],
      quiet: [`${words.coverage}: ${share}`, ...(part === undefined ? [] : [words.offLine(part)])],
    }
  }
  const counts = countsOf(own, page)
  if (part !== undefined) {
    return { label, lines: [`${part}: ${share}`], quiet: [words.offLine(counts)] }
  }
  const printed = own.reportedCoverage
  return {
    label,
    lines: [`${words.coverage}: ${share}`],
    quiet: [
      counts,
      ...(printed === undefined ? [] : [`${words.printed}: ${formats.wholePercentage(printed)}`]),
    ],
  }
}

/** "34 van 35, zonder Rivierenland"; only the number where many are missing or their names are not here. */
function withoutRegions(
  quarter: Quarter,
  incomplete: { readonly published: number; readonly all: number },
  national: NationalSeries | undefined,
  page: LateI18n,
): string {
  const names = national === undefined ? [] : missingRegions(national, quarter)
  if (names.length === 0 || names.length > mostNames) return regionsOf(incomplete, page)
  const { count, list } = page.formats
  return page.texts.charts.coverage.without(
    count(incomplete.published),
    count(incomplete.all),
    list(names.map(({ name }) => name)),
  )
}

/** One line under the title: what, of whom, and where the axis begins. */
export function coverageSubtitle(
  points: readonly ComparedPoint[],
  { area }: TotalsSeries,
  /** Ends of the axis of shares; absent in people. */
  domain: readonly [number, number] | undefined,
  isAlone: boolean,
  page: LateI18n,
): string {
  const { texts, formats } = page
  const words = texts.charts.coverage
  if (domain !== undefined) {
    // "50 tot 100%": the sign stands once.
    const lowest = formats.count(domain[0] * 100)
    const highest = formats.wholePercentage(domain[1] * 100)
    const period = rangePeriod(
      points.map(({ quarter }) => quarter),
      page,
    )
    return isAlone
      ? words.percentLineOf(areaInShort(area, page), period, lowest, highest)
      : words.percentLine(period, lowest, highest)
  }
  const latest = latestOf(points)
  const quarter = latest && points[latest.index]?.quarter
  if (latest === undefined || quarter === undefined) return ''
  const { registerTotal } = latest.values
  const people = formats.count(registerTotal)
  return words.peopleLine(people, areaInShort(area, page), formats.quarter(quarter))
}

/** Where the numbers come from, with the first and the last month in which the shown quarters were published. */
export function coverageSource(
  { quarters, publishedOn = [] }: TotalsSeries,
  shown: readonly Quarter[],
  { texts, formats }: LateI18n,
): string {
  const words = texts.charts
  const months = publishedOn.filter((_, index) => shown.some((one) => one === quarters[index]))
  const ends = new Set([months.at(0), months.at(-1)].filter((month) => month !== undefined))
  const range = ends.size === 0 ? '' : ` (${[...ends].map(formats.month).join(' – ')})`
  return `${words.trend.source(range)} ${words.coverage.computed}`
}
