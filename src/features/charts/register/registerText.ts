import { isMonth, lastDayOf, type Quarter } from '../../../domain/quarter.ts'
import {
  type NationalRegisterPoint,
  nationalRegister,
  shareOfNational,
} from '../../../domain/reference/nationalRegister.ts'
import type { I18n } from '../../../i18n/I18nProvider.tsx'
import type { PointText } from '../card/ChartTooltip.tsx'

/** A region's register in one quarter. */
export interface RegionRegister {
  readonly registerTotal: number
  readonly quarter: Quarter
  readonly region: string
}

/** Name of the site that gives a number. Example: "uwv.nl". */
export function hostOf(source: string): string {
  return new URL(source).hostname.replace(/^www\./, '')
}

/** The last month of a quarter: "december 2012". */
export function lastMonthInWords(quarter: Quarter, { formats }: Pick<I18n, 'formats'>): string {
  const month = lastDayOf(quarter).slice(0, 7)
  return isMonth(month) ? formats.month(month) : ''
}

/** "gepubliceerd", or how the number was computed: "berekend: 238.721 (eerste kwartaal 2021) + 287". */
export function knownHow({ derivedFrom }: NationalRegisterPoint, { texts, formats }: I18n): string {
  const words = texts.charts.register
  if (derivedFrom === undefined) return words.printed
  const base = nationalRegister.find(({ quarter }) => quarter === derivedFrom.quarter)
  if (base === undefined) return words.computed
  const sign = derivedFrom.change < 0 ? '+' : '−'
  const change = `${sign} ${formats.count(Math.abs(derivedFrom.change))}`
  return words.derivation(formats.count(base.people), formats.quarter(base.quarter), change)
}

/** What the tooltip says of a quarter. */
export function registerTooltip(quarter: Quarter, page: I18n): PointText {
  const { texts, formats } = page
  const words = texts.charts.register
  const label = formats.quarter(quarter)
  const point = nationalRegister.find((one) => one.quarter === quarter)
  if (point === undefined) return { label, lines: [words.notFound] }
  return {
    label,
    lines: [
      words.people(formats.count(point.people)),
      ...(point.derivedFrom === undefined ? [] : [knownHow(point, page)]),
      words.from(hostOf(point.source)),
    ],
  }
}

/** The region as a share of the country, or the latest number where none is near enough. */
export function registerSummary(
  { registerTotal, quarter, region }: RegionRegister,
  page: I18n,
): string {
  const { texts, formats } = page
  const words = texts.charts.register
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

/** What a reader must know: what the numbers are, and that the quarters compared differ. */
export function registerNotes(
  { registerTotal, quarter }: RegionRegister,
  { texts, formats }: I18n,
): readonly string[] {
  const words = texts.charts.register
  const other = shareOfNational(registerTotal, quarter)?.national.quarter
  return [
    ...(other === undefined || other === quarter
      ? []
      : [words.nearest(formats.quarter(quarter), formats.quarter(other))]),
    words.apart,
    words.wording,
  ]
}
