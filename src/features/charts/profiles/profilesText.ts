import { countOf, type NumberColumnId, profileIds } from '../../../domain/counts.ts'
import type { Area, Municipality } from '../../../domain/municipality.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import type { ProfilePoint } from '../../../domain/trends.ts'
import type { Measure, View } from '../../../domain/view.ts'
import { areaTitle } from '../../../i18n/areaName.ts'
import type { I18n } from '../../../i18n/I18nProvider.tsx'
import { tableColumns } from '../../../i18n/tableColumns.ts'
import type { PointText } from '../card/ChartTooltip.tsx'
import { joinParts, mostNames, rangePeriod, regionsOf, trendNotes } from '../card/chartText.ts'

/** What the chart is about. */
export interface ProfileSubject {
  readonly area: Area
  readonly series: RegionSeries | undefined
  readonly view: Pick<View, 'selection' | 'measure' | 'boundaries' | 'dataSet' | 'from' | 'to'>
}

/** Area, measure and period: "Arbeidsmarktregio Groningen, aantal mensen, …". */
export function profileFilters(
  points: readonly ProfilePoint[],
  { area, series, view }: ProfileSubject,
  page: I18n,
): string {
  const measure = page.texts.charts.profiles[view.measure]
  const chosen = series && chosenNames(series, view, page)
  const quarters = points.map(({ quarter }) => quarter)
  return joinParts([areaTitle(area, page), chosen, measure, rangePeriod(quarters, page)])
}

function chosenNames(
  series: RegionSeries,
  { selection }: ProfileSubject['view'],
  { texts, formats }: I18n,
): string | undefined {
  const words = texts.charts.profiles
  if (selection.kind !== 'some') return undefined
  const { codes } = selection
  if (codes.length > mostNames) return words.municipalities(codes.length)
  const known = new Map<string, string>(placesIn(series).map(({ code, name }) => [code, name]))
  const names = formats.list(codes.map((code) => known.get(code) ?? code))
  return codes.length === 1 ? words.municipality(names) : words.selection(names)
}

/** Places that a choice can name, also those that came after the last quarter. */
function placesIn({ municipalities, ended }: RegionSeries): readonly Municipality[] {
  return [...ended.flatMap((one) => [one, ...one.successors]), ...municipalities]
}

/** What the tooltip says of a quarter. */
export function profileTooltip(
  { quarter, values, isIncomplete, regionsMissing }: ProfilePoint,
  measure: Measure,
  regions: number | undefined,
  page: I18n,
): PointText {
  const { texts, formats } = page
  const label = formats.quarter(quarter)
  if (values === undefined) return { label, lines: [noValues(isIncomplete, page)] }
  const part = publishedRegions(regions, regionsMissing, page)
  const lines = tableColumns(measure, page).map(({ id, value, format }) => {
    const number = value(values)
    return `${texts.table.columns[id]}: ${number === undefined ? texts.table.missing : format(number)}`
  })
  return { label, lines: part === undefined ? lines : [...lines, part] }
}

/** Why a quarter has no numbers. */
export function noValues(isIncomplete: boolean | undefined, { texts }: I18n): string {
  return isIncomplete ? texts.charts.profiles.incomplete : texts.charts.trend.notPublished
}

/** "34 van 35 regio’s"; `undefined` when no region is missing. */
export function publishedRegions(
  all: number | undefined,
  missing: number | undefined,
  page: I18n,
): string | undefined {
  if (all === undefined || missing === undefined) return undefined
  return regionsOf({ published: all - missing, all }, page)
}

/** The chart in one sentence. */
export function profileSummary(
  points: readonly ProfilePoint[],
  { measure }: Pick<View, 'measure'>,
  { texts, formats }: I18n,
): string {
  const words = texts.charts.profiles
  const drawn = points.flatMap(({ values, ...point }) => (values ? [{ ...point, values }] : []))
  // A sum without some regions is compared with nothing, as long as there are others.
  const whole = drawn.filter(({ regionsMissing }) => regionsMissing === undefined)
  const told = whole.length > 0 ? whole : drawn
  const [first, last] = [told.at(0), told.at(-1)]
  if (first === undefined || last === undefined) return words.empty
  const { values } = last
  const start = formats.quarter(first.quarter)
  const end = formats.quarter(last.quarter)
  const total = formats.count(values.total)
  if (whole.length > 1 && measure === 'count') {
    return words.several(start, end, formats.count(first.values.total), total)
  }
  if (values.total === 0) return words.nobody(end)
  const largest = profileIds.reduce<NumberColumnId>(
    (best, id) => (countOf(values, id) > countOf(values, best) ? id : best),
    'profile1',
  )
  const name = texts.table.columns[largest]
  const people = countOf(values, largest)
  if (told.length === 1) return words.single(end, name, formats.count(people), total)
  const share = (part: number, whole: number): string =>
    whole === 0 ? texts.table.missing : formats.percentage(part / whole)
  const before = share(countOf(first.values, largest), first.values.total)
  return words.severalShare(name, start, end, before, share(people, values.total))
}

/** What a reader must know of these points: what is not drawn, and what a sum lacks. */
export function profileNotes(
  points: readonly ProfilePoint[],
  { area, view }: ProfileSubject,
  page: I18n,
): readonly string[] {
  const words = page.texts.charts.profiles
  const isCountry = area.code === 'NL'
  const quartersOf = (holds: (point: ProfilePoint) => boolean) =>
    points.filter(holds).map(({ quarter }) => quarter)
  return [
    ...(isCountry && view.selection.kind !== 'all' ? [words.countryOnly] : []),
    ...trendNotes(
      {
        drawn: quartersOf(({ values }) => values !== undefined),
        gaps: quartersOf(({ values, isIncomplete }) => values === undefined && !isIncomplete),
        incomplete: quartersOf(({ regionsMissing }) => regionsMissing !== undefined),
      },
      page,
    ),
    ...(points.some(({ isIncomplete }) => isIncomplete) ? [words.incompleteNote] : []),
    ...(!isCountry && view.boundaries === 'current' && view.selection.kind === 'some'
      ? [words.merged]
      : []),
  ]
}
