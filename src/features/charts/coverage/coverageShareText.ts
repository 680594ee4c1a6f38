import type { AreaShare, SharePoint } from '../../../domain/coverageTrend.ts'
import { areaName, areaPhrase } from '../../../i18n/areaName.ts'
import type { I18n } from '../../../i18n/I18nProvider.tsx'
import type { PointText } from '../card/ChartTooltip.tsx'
import { type ComparedArea, drawnShare } from './compareAreas.ts'
import { printedLine, shareInWords } from './coverageText.ts'

/** The coverage of one area in words: "71,6%", "70,2% (34 van 35 regio’s)", or that it is missing. */
export function areaShareInWords(area: AreaShare | undefined, page: I18n): string {
  return area === undefined
    ? page.texts.charts.trend.notPublished
    : shareInWords(area.share, area.incomplete, page)
}

/** What the tooltip says of a quarter: each area with its coverage, the printed one apart. */
export function shareTooltip(
  { quarter, areas: shares }: SharePoint,
  areas: readonly ComparedArea[],
  page: I18n,
): PointText {
  return {
    label: page.formats.quarter(quarter),
    lines: [
      ...areas.map(
        ({ totals }, index) =>
          `${areaName(totals.area, page)}: ${areaShareInWords(shares[index], page)}`,
      ),
      ...printedLine(shares[0]?.reported, page),
    ],
  }
}

/** The latest share of an area, with its quarter where its line ends before the others do. */
export function latestShare(points: readonly SharePoint[], index: number, page: I18n): string {
  const point = points.findLast(({ areas }) => areas[index]?.share !== undefined)
  const text = areaShareInWords(point?.areas[index], page)
  return point === undefined || point === points.at(-1)
    ? text
    : `${text}, ${page.formats.shortQuarter(point.quarter)}`
}

/**
 * The chart in one sentence: how one area went, or which of several is highest and lowest in the
 * latest quarter in which two of them at least have a share.
 */
export function shareSummary(
  points: readonly SharePoint[],
  areas: readonly ComparedArea[],
  page: I18n,
): string {
  const { texts, formats } = page
  const { coverage, share: words } = texts.charts
  const complete = points.map((point) => ({
    quarter: formats.quarter(point.quarter),
    shares: areas
      .flatMap(({ totals: { area } }, index) => {
        const share = drawnShare(point, index)
        return share === undefined ? [] : [{ area, share }]
      })
      .toSorted((a, b) => a.share - b.share),
  }))
  const told = complete.filter(({ shares }) => shares.length >= Math.min(2, areas.length))
  const [start, end] = [told.at(0), told.at(-1)]
  const [low, high] = [end?.shares.at(0), end?.shares.at(-1)]
  if (!start || !end || !low || !high) return words.noSentence
  if (areas.length > 1) {
    const named = ({ area, share }: typeof low): string =>
      `${areaName(area, page)} (${formats.percentage(share)})`
    return words.among(end.quarter, formats.count(end.shares.length), named(high), named(low))
  }
  const before = formats.percentage(start.shares[0]?.share ?? high.share)
  const after = formats.percentage(high.share)
  return coverage.several(areaPhrase(high.area, page), start.quarter, end.quarter, before, after)
}
