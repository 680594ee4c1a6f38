import { isMonth, lastDayOf, type Quarter } from '../../../domain/quarter.ts'
import {
  type NationalRegisterPoint,
  nationalRegister,
  shareOfNational,
} from '../../../domain/reference/nationalRegister.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { FigurePoint } from '../frame/figurePoint.ts'
import { placeInTime } from './registerScale.ts'

/** A region's register in one quarter. */
export interface RegionRegister {
  readonly registerTotal: number
  readonly quarter: Quarter
  readonly region: string
}

/** Name of the site that gives a figure. Example: "uwv.nl". */
export function hostOf(source: string): string {
  return new URL(source).hostname.replace(/^www\./, '')
}

/** The last month of a quarter: "december 2012". */
export function lastMonthInWords(quarter: Quarter, { formats }: Pick<Texts, 'formats'>): string {
  const month = lastDayOf(quarter).slice(0, 7)
  return isMonth(month) ? formats.month(month) : ''
}

/** "gepubliceerd", or how the figure was computed: "berekend: 238.721 (eerste kwartaal 2021) + 287". */
export function knownHow(
  { derivedFrom }: NationalRegisterPoint,
  { language, formats }: Texts,
): string {
  const words = figureTexts(language).register
  if (derivedFrom === undefined) return words.printed
  const base = nationalRegister.find(({ quarter }) => quarter === derivedFrom.quarter)
  if (base === undefined) return words.computed
  const sign = derivedFrom.change < 0 ? '+' : '−'
  const change = `${sign} ${formats.count(Math.abs(derivedFrom.change))}`
  return words.derivation(formats.count(base.people), formats.quarter(base.quarter), change)
}

/** The points that the keyboard goes through, at their true place in time. */
export function registerPoints(page: Texts): readonly FigurePoint[] {
  const { language, formats } = page
  const words = figureTexts(language).register
  return nationalRegister.map((point) => ({
    key: point.quarter,
    label: formats.quarter(point.quarter),
    lines: [
      words.people(formats.count(point.people)),
      ...(point.derivedFrom === undefined ? [] : [knownHow(point, page)]),
      words.from(hostOf(point.source)),
    ],
    place: placeInTime(point.quarter),
  }))
}

/** The region as a share of the country, or the latest figure where none is near enough. */
export function registerSummary(
  { registerTotal, quarter, region }: RegionRegister,
  page: Texts,
): string {
  const { language, formats } = page
  const words = figureTexts(language).register
  const found = shareOfNational(registerTotal, quarter)
  if (found === undefined) {
    const last = nationalRegister.at(-1)
    if (last === undefined) return ''
    return words.latest(formats.count(last.people), lastMonthInWords(last.quarter, page))
  }
  const { national, share } = found
  const when = formats.quarter(national.quarter)
  return words.share(
    formats.count(registerTotal),
    region,
    formats.quarter(quarter),
    formats.percentage(share),
    words.whole(
      formats.count(national.people),
      national.derivedFrom === undefined ? when : words.when(when),
    ),
  )
}

/** What a reader must know: what the figures are, and that the quarters compared differ. */
export function registerNotes(
  { registerTotal, quarter }: RegionRegister,
  { language, formats }: Texts,
): readonly string[] {
  const words = figureTexts(language).register
  const other = shareOfNational(registerTotal, quarter)?.national.quarter
  return [
    ...(other === undefined || other === quarter
      ? []
      : [words.nearest(formats.quarter(quarter), formats.quarter(other))]),
    words.apart,
    words.wording,
  ]
}
