import type { NationalSeries } from '../../../domain/country.ts'
import { changesWithin, type DefinitionChange } from '../../../domain/events.ts'
import { type Area, country, type Municipality } from '../../../domain/municipality.ts'
import { profileShares, type VisibleProfiles } from '../../../domain/profileShares.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import { nationalProfileTrend, type ProfilePoint, profileTrend } from '../../../domain/trends.ts'
import type { View } from '../../../domain/view.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import type { PointText } from '../card/ChartTooltip.tsx'
import {
  areaInShort,
  changesNote,
  mostNames,
  partOf,
  rangePeriod,
  regionsOf,
} from '../card/chartText.ts'

/** Of a region its `series`, or of it the chosen municipalities; of the country `national`. */
export interface ProfileSubject {
  readonly area: Area
  readonly series: RegionSeries | undefined
  readonly national: NationalSeries | undefined
  readonly view: Pick<View, 'selection' | 'boundaries' | 'dataSet' | 'from' | 'to' | 'coverageUnit'>
}

type DrawnPoint = ProfilePoint & Required<Pick<ProfilePoint, 'values'>>

/** Every quarter of the range; chosen municipalities are added up. */
export function profilePoints(subject: ProfileSubject): readonly ProfilePoint[] {
  const { area, series, national, view } = subject
  if (area.code === country.code) return national ? nationalProfileTrend(national, view) : []
  return series ? profileTrend(series, view.selection, view.boundaries, view) : []
}

/** The quarters that are drawn: those of the whole country, where there are such; else all with numbers. */
export function drawnPoints(points: readonly ProfilePoint[]): readonly DrawnPoint[] {
  const all = points.flatMap(({ values, ...point }) => (values ? [{ ...point, values }] : []))
  const whole = all.filter(({ incomplete }) => incomplete === undefined)
  return whole.length > 0 ? whole : all
}

/** "regio Groningen", "heel Nederland"; where no quarter has every region it is not the whole country. */
export function wholePhrase(subject: ProfileSubject, page: LateI18n): string {
  const isPart =
    subject.series === undefined &&
    drawnPoints(profilePoints(subject)).at(-1)?.incomplete !== undefined
  return isPart ? page.texts.charts.profiles.someRegions : areaInShort(subject.area, page)
}

/** Of whom: "heel Nederland", "gemeente Eemsdelta", "Groningen en Eemsdelta opgeteld". */
export function whoseProfiles(subject: ProfileSubject, page: LateI18n): string {
  const { series, view } = subject
  const words = page.texts.charts.profiles
  const { selection } = view
  if (series === undefined || selection.kind !== 'some') return wholePhrase(subject, page)
  if (selection.codes.length > mostNames) return words.municipalities(selection.codes.length)
  const names = chosenNames(series, selection.codes)
  const [name, ...others] = names
  return name !== undefined && others.length === 0
    ? words.municipality(name)
    : words.selection(page.formats.list(names))
}

function chosenNames(
  { municipalities, ended }: RegionSeries,
  codes: readonly Municipality['code'][],
): readonly string[] {
  // A choice can also name places that came after the last quarter.
  const places = [...ended.flatMap((one) => [one, ...one.successors]), ...municipalities]
  const known = new Map(places.map(({ code, name }) => [code, name]))
  return codes.map((code) => known.get(code) ?? code)
}

/** The changes in counting that the four columns have within the range, oldest first. */
export function profileChanges(
  points: readonly ProfilePoint[],
  { series, national }: ProfileSubject,
): readonly DefinitionChange[] {
  const { definitionChanges = [] } = series ?? national ?? {}
  const quarters = points.map(({ quarter }) => quarter)
  return changesWithin(definitionChanges, quarters, 'profiles').toSorted((a, b) =>
    a.quarter.localeCompare(b.quarter),
  )
}

/**
 * The title: how the share that each owner makes visible changed, or the people in Sonar. Shares before
 * a change in counting, and sums over other regions, are not compared: then it is of the last quarter alone.
 */
export function profilesTitle(
  points: readonly ProfilePoint[],
  subject: ProfileSubject,
  { texts, formats }: LateI18n,
): string {
  const { series, view } = subject
  const words = texts.charts.profiles
  const drawn = drawnPoints(points)
  const [first, last] = [drawn.at(0), drawn.at(-1)]
  if (first === undefined || last === undefined) return words.label
  const { count, quarter, wholePercentage } = formats
  if (view.coverageUnit === 'people') {
    return words.total(count(first.values.total), count(last.values.total))
  }
  const told = drawn.flatMap((point) => {
    const { municipality, uwv } = profileShares(point.values)
    if (municipality.share === undefined || uwv.share === undefined) return []
    const own = wholePercentage(100 * municipality.share)
    return [{ ...point, own, theirs: wholePercentage(100 * uwv.share) }]
  })
  const end = told.at(-1)
  if (end?.quarter !== last.quarter) {
    const { municipality, uwv } = profileShares(last.values)
    const { visible, all } = municipality
    return words.few(count(visible), count(all), count(uwv.visible), count(uwv.all))
  }
  const { quarter: changed = first.quarter } = profileChanges(points, subject).at(-1) ?? {}
  const start = last.incomplete === undefined ? told.find((one) => one.quarter >= changed) : end
  const [name, ...others] =
    series && view.selection.kind === 'some' ? chosenNames(series, view.selection.codes) : []
  const chosen = name && others.length === 0 ? words.municipality(name) : words.chosen
  const who = name === undefined ? words.all : chosen
  return start === undefined || start === end
    ? words.single(quarter(end.quarter), who, end.own, end.theirs)
    : words.since(
        quarter(start.quarter),
        who,
        words.went(start.own, end.own),
        words.went(start.theirs, end.theirs),
      )
}

export function profilesSubtitle(
  points: readonly ProfilePoint[],
  subject: ProfileSubject,
  page: LateI18n,
): string {
  const words = page.texts.charts.profiles
  const who = whoseProfiles(subject, page)
  const period = rangePeriod(
    drawnPoints(points).map(({ quarter }) => quarter),
    page,
  )
  return (subject.view.coverageUnit === 'people' ? words.people : words.shares)(who, period)
}

/** What a reader must know: that counting changed, and which quarters have no sum. */
export function profilesNote(
  points: readonly ProfilePoint[],
  subject: ProfileSubject,
  changes: readonly DefinitionChange[],
  page: LateI18n,
): string | undefined {
  const words = page.texts.charts.profiles
  const { selection, boundaries } = subject.view
  const { incomplete } = drawnPoints(points).at(-1) ?? {}
  const sentences = [
    ...(incomplete ? [words.someRegionsNote(regionsOf(incomplete, page))] : []),
    ...(changes.length > 0 ? [changesNote(changes, page)] : []),
    ...(points.some(({ lacksRow }) => lacksRow) ? [words.incompleteNote] : []),
    ...(subject.series && boundaries === 'current' && selection.kind === 'some'
      ? [words.merged]
      : []),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

/** "24% (17.701 van 75.184)"; without a percentage on a small base. */
export function shareText({ visible, all, share }: VisibleProfiles, page: LateI18n): string {
  const words = page.texts.charts.profiles
  const of = partOf(visible, all, page)
  return share === undefined ? of : words.shareOf(page.formats.percentage(share), of)
}

export function profilesTooltip(
  { quarter, values, lacksRow, incomplete }: ProfilePoint,
  linesOf: (values: DrawnPoint['values']) => readonly string[],
  page: LateI18n,
): PointText {
  const label = page.formats.quarter(quarter)
  if (values === undefined) return { label, lines: [noValues(lacksRow, page)] }
  const part = incomplete ? [regionsOf(incomplete, page)] : []
  return { label, lines: [...linesOf(values), ...part] }
}

/** Why a quarter has no numbers. */
export function noValues(lacksRow: boolean | undefined, { texts }: LateI18n): string {
  return lacksRow ? texts.charts.profiles.incomplete : texts.charts.trend.notPublished
}

/** The stack from its bottom to its top, UWV below: read downwards it is the order of the publication. */
export const layers = [
  { owner: 'uwv', id: 'profile4', fill: 'var(--uwv-tint)' },
  { owner: 'uwv', id: 'profile3', fill: 'var(--uwv)' },
  { owner: 'municipality', id: 'profile2', fill: 'var(--municipality-tint)' },
  { owner: 'municipality', id: 'profile1', fill: 'var(--municipality)' },
] as const
