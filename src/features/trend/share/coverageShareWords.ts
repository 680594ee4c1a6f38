import type { AreaShare, SharePoint } from '../../../domain/coverageShares.ts'
import type { Area } from '../../../domain/place.ts'
import { areaName, areaPhrase } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { FigurePoint } from '../frame/figurePoint.ts'
import type { ComparedArea } from './compareAreas.ts'
import { drawnShare, endOf, startOf } from './coverageShareEnds.ts'

/** The coverage of one area in words: "71,6%", "70,2% (34 van 35 regio’s)", or that it is missing. */
export function shareInWords(
  area: AreaShare | undefined,
  { language, texts, formats }: Texts,
): string {
  const words = figureTexts(language).coverage
  if (area === undefined) return words.notPublished
  const { share, incomplete } = area
  const text = share === undefined ? texts.table.missing : formats.percentage(share)
  if (incomplete === undefined) return text
  const { published, all } = incomplete
  return `${text} (${words.regions(formats.count(published), formats.count(all))})`
}

/** The points that the keyboard goes through: each area with its coverage, the printed one apart. */
export function pointsInWords(
  points: readonly SharePoint[],
  areas: readonly ComparedArea[],
  page: Texts,
): readonly FigurePoint[] {
  const { language, formats } = page
  const words = figureTexts(language).coverage
  return points.map(({ quarter, areas: shares }) => {
    const reported = shares[0]?.reported
    return {
      key: quarter,
      label: formats.quarter(quarter),
      lines: [
        ...areas.map(
          ({ totals }, index) =>
            `${areaName(totals.area, page)}: ${shareInWords(shares[index], page)}`,
        ),
        ...(reported === undefined ? [] : [words.printedAs(formats.wholePercentage(reported))]),
      ],
    }
  })
}

/**
 * The figure in one sentence: how one area went, or which of several is highest and lowest in the
 * latest quarter in which two of them at least have a figure.
 */
export function shareSummary(
  points: readonly SharePoint[],
  areas: readonly ComparedArea[],
  page: Texts,
): string {
  const words = figureTexts(page.language).share
  return (
    (areas.length > 1 ? among(points, areas, page) : change(points, areas, page)) ??
    words.noSentence
  )
}

function change(
  points: readonly SharePoint[],
  [own]: readonly ComparedArea[],
  page: Texts,
): string | undefined {
  const { language, formats } = page
  // Sums with other regions in them are no beginning and no end of one development.
  const complete = points.filter(({ areas }) => areas[0]?.incomplete === undefined)
  const [start, end] = [startOf(complete, 0), endOf(complete, 0)]
  if (own === undefined || start === undefined || end === undefined) return undefined
  return figureTexts(language).share.change(
    areaPhrase(own.totals.area, page),
    formats.quarter(start.quarter),
    formats.quarter(end.quarter),
    formats.percentage(start.share),
    formats.percentage(end.share),
  )
}

function among(
  points: readonly SharePoint[],
  areas: readonly ComparedArea[],
  page: Texts,
): string | undefined {
  const { language, formats } = page
  const words = figureTexts(language).share
  for (const point of points.toReversed()) {
    const ranked = rankedIn(point, areas)
    const [lowest] = ranked
    const highest = ranked.at(-1)
    if (lowest === undefined || highest === undefined || ranked.length < 2) continue
    const quarter = formats.quarter(point.quarter)
    return words.among(
      ranked.length === areas.length
        ? words.ofAll(quarter)
        : words.ofSome(quarter, formats.count(ranked.length)),
      areaName(highest.area, page),
      formats.percentage(highest.share),
      areaName(lowest.area, page),
      formats.percentage(lowest.share),
    )
  }
  return undefined
}

/** The areas with a complete figure in a quarter, lowest first. */
function rankedIn(
  point: SharePoint,
  areas: readonly ComparedArea[],
): readonly { readonly area: Area; readonly share: number }[] {
  return areas
    .flatMap(({ totals: { area } }, index) => {
      const share = drawnShare(point, index)
      return share === undefined ? [] : [{ area, share }]
    })
    .toSorted((a, b) => a.share - b.share)
}
