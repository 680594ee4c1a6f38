import { isMonth, lastDayOf, type Quarter } from '../../../domain/quarter.ts'
import {
  type NationalRegisterPoint,
  nationalRegister,
  registerBreaks,
  shareOfNational,
} from '../../../domain/reference/nationalRegister.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import type { PointText } from '../card/ChartTooltip.tsx'

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
export function lastMonthInWords(quarter: Quarter, { formats }: Pick<LateI18n, 'formats'>): string {
  const month = lastDayOf(quarter).slice(0, 7)
  return isMonth(month) ? formats.month(month) : ''
}

/** "gepubliceerd", or how the number was computed: "berekend: 238.721 (eerste kwartaal 2021) + 287". */
export function knownHow(
  { derivedFrom }: NationalRegisterPoint,
  { texts, formats }: LateI18n,
): string {
  const words = texts.charts.register
  if (derivedFrom === undefined) return words.printed
  const base = nationalRegister.find(({ quarter }) => quarter === derivedFrom.quarter)
  if (base === undefined) return words.computed
  const sign = derivedFrom.change < 0 ? '+' : '−'
  const change = `${sign} ${formats.count(Math.abs(derivedFrom.change))}`
  return words.derivation(formats.count(base.people), formats.quarter(base.quarter), change)
}

export function registerTooltip(quarter: Quarter, page: LateI18n): PointText {
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

/** The title: the region as a share of the country, or the latest number where none is near enough. */
export function registerTitle(
  { registerTotal, quarter, region }: RegionRegister,
  page: LateI18n,
): string {
  const { texts, formats } = page
  const words = texts.charts.register
  const found = shareOfNational(registerTotal, quarter)
  if (found !== undefined) {
    const { national, share } = found
    const [people, all] = [formats.count(registerTotal), formats.count(national.people)]
    return words.share(region, people, all, formats.percentage(share))
  }
  const last = nationalRegister.at(-1)
  return last === undefined
    ? words.label
    : words.latest(formats.count(last.people), lastMonthInWords(last.quarter, page))
}

/** What a reader must know: that the quarters compared differ, and what cannot be compared. */
export function registerNote(
  { registerTotal, quarter }: RegionRegister,
  { texts, formats }: LateI18n,
): string {
  const words = texts.charts.register
  const other = shareOfNational(registerTotal, quarter)?.national
  const otherText = other && formats.quarter(other.quarter)
  return [
    ...(other === undefined || otherText === undefined || other.quarter === quarter
      ? []
      : [
          words.nearest(
            formats.quarter(quarter),
            other.derivedFrom === undefined ? otherText : words.when(otherText),
          ),
        ]),
    ...registerBreaks.map(({ from, to }) =>
      words.bandText(texts.charts.range.period(from.slice(0, 4), to.slice(0, 4))),
    ),
    words.wording,
  ].join(' ')
}
