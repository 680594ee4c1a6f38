import type { Area, Municipality, MunicipalityCode } from '../../../domain/place.ts'
import { figureOf, type NumberColumnId, profileIds } from '../../../domain/profile.ts'
import type { ProfilePoint } from '../../../domain/profileTrend.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import type { View } from '../../../domain/view.ts'
import { areaTitle } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { tableColumns } from '../../../i18n/tableColumns.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { FigurePoint } from '../frame/figurePoint.ts'
import { rangePeriod } from '../range/rangePeriod.ts'

/** Most names that are written out; more are counted. */
const mostNames = 3

/** Area, measure and period: "Arbeidsmarktregio Groningen, aantal mensen, …". */
export function profileFilters(
  quarters: readonly Quarter[],
  { area, series, view }: ProfileSubject,
  page: Texts,
): string {
  const measure = figureTexts(page.language).profiles[view.measure]
  const chosen = chosenNames(area, series, view, page)
  return filtersOf([areaTitle(area, page), chosen, measure, rangePeriod(quarters, page)])
}

/** The same for municipalities side by side, which are not added up and always counted. */
export function multiplesFilters(
  quarters: readonly Quarter[],
  { area, view }: ProfileSubject,
  page: Texts,
): string {
  const words = figureTexts(page.language).profiles
  const { selection } = view
  const chosen =
    area.code === 'NL' || selection.kind !== 'some'
      ? undefined
      : words.municipalities(selection.codes.length)
  return filtersOf([areaTitle(area, page), chosen, words.count, rangePeriod(quarters, page)])
}

function filtersOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

/** What the figure is about. */
export interface ProfileSubject {
  readonly area: Area
  readonly series: RegionSeries | undefined
  readonly view: Pick<View, 'selection' | 'measure' | 'boundaries' | 'dataSet' | 'from' | 'to'>
}

function chosenNames(
  area: Area,
  series: RegionSeries | undefined,
  { selection }: ProfileSubject['view'],
  { language, formats }: Texts,
): string | undefined {
  const words = figureTexts(language).profiles
  if (area.code === 'NL' || series === undefined || selection.kind !== 'some') return undefined
  const known = new Map(placesIn(series).map(({ code, name }) => [code, name] as const))
  const names = selection.codes.map((code: MunicipalityCode) => known.get(code) ?? code)
  if (names.length > mostNames) return words.municipalities(names.length)
  return names.length === 1
    ? words.municipality(names.join())
    : words.selection(formats.list(names))
}

/** Places that a choice can name, also those that came after the last quarter. */
function placesIn({ municipalities, ended }: RegionSeries): readonly Municipality[] {
  return [...ended.flatMap((one) => [one, ...one.successors]), ...municipalities]
}

/** The values of every quarter in words, for the tooltip and for who hears the figure. */
export function profileFigurePoints(
  points: readonly ProfilePoint[],
  view: Pick<View, 'measure'>,
  regions: number | undefined,
  page: Texts,
): readonly FigurePoint[] {
  const { texts, formats, language } = page
  const words = figureTexts(language).profiles
  const columns = tableColumns(view.measure, page)
  return points.map(({ quarter, figures, isIncomplete, regionsMissing }) => {
    const gap = isIncomplete ? words.incomplete : words.notPublished
    const lines =
      figures === undefined
        ? [gap]
        : columns.map(({ id, value, format }) => {
            const number = value(figures)
            const text = number === undefined ? texts.table.missing : format(number)
            return `${texts.table.columns[id]}: ${text}`
          })
    const part = regionsText(regions, regionsMissing, page)
    return {
      key: quarter,
      label: formats.quarter(quarter),
      lines: part === undefined ? lines : [...lines, part],
    }
  })
}

/** "34 van 35 regio’s"; `undefined` when no region is missing. */
export function regionsText(
  regions: number | undefined,
  missing: number | undefined,
  { language, formats }: Texts,
): string | undefined {
  if (regions === undefined || missing === undefined) return undefined
  const words = figureTexts(language).profiles
  return words.regionsPublished(formats.count(regions - missing), formats.count(regions))
}

/** The figure in one sentence. */
export function profileSummary(
  points: readonly ProfilePoint[],
  { measure }: Pick<View, 'measure'>,
  { texts, language, formats }: Texts,
): string {
  const words = figureTexts(language).profiles
  const drawn = points.flatMap(({ figures, ...point }) => (figures ? [{ ...point, figures }] : []))
  // A sum without some regions is compared with nothing, as long as there are others.
  const whole = drawn.filter(({ regionsMissing }) => regionsMissing === undefined)
  const told = whole.length > 0 ? whole : drawn
  const first = told.at(0)
  const last = told.at(-1)
  if (first === undefined || last === undefined) return words.empty
  const { quarter, figures } = last
  const start = formats.quarter(first.quarter)
  const end = formats.quarter(quarter)
  const total = formats.count(figures.total)
  if (whole.length > 1 && measure === 'count') {
    return words.several(start, end, formats.count(first.figures.total), total)
  }
  if (figures.total === 0) return words.nobody(end)
  const largest = profileIds.reduce<NumberColumnId>(
    (best, id) => (figureOf(figures, id) > figureOf(figures, best) ? id : best),
    'profile1',
  )
  const name = texts.table.columns[largest]
  const people = figureOf(figures, largest)
  if (told.length === 1) return words.single(end, name, formats.count(people), total)
  const share = (part: number, whole: number): string =>
    whole === 0 ? texts.table.missing : formats.percentage(part / whole)
  return words.severalShare(
    name,
    start,
    end,
    share(figureOf(first.figures, largest), first.figures.total),
    share(people, figures.total),
  )
}
