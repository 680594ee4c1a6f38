import { coverage } from '../../../domain/coverage.ts'
import { totalsAt } from '../../../domain/coverageTrend.ts'
import { changesWithin } from '../../../domain/events.ts'
import {
  byName,
  type LabourMarketRegion,
  type Municipality,
  type MunicipalityCode,
} from '../../../domain/municipality.ts'
import { profileShares, type VisibleProfiles, visibleOf } from '../../../domain/profileShares.ts'
import { lastDayOf, type Quarter } from '../../../domain/quarter.ts'
import { municipalityTrend, shownQuarters } from '../../../domain/trends.ts'
import { percentagePoints } from '../../../i18n/lateFormats.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import { namesOrCount, percentagesAround } from '../card/chartText.ts'
import { drawnPoints, type ProfileSubject, profilePoints } from '../profiles/profilesText.ts'

/** One municipality's transparent profiles, or one region's register in Sonar. */
export interface MultipleLine {
  readonly code: Municipality['code'] | LabourMarketRegion['code']
  readonly name: string
  /** One per quarter; `undefined` is a gap. */
  readonly parts: readonly (VisibleProfiles | undefined)[]
  /** Of the last quarter against four quarters before, −1 to 1; absent on a base under ten people. */
  readonly change?: number
}

export interface Multiples {
  readonly quarters: readonly Quarter[]
  /** The largest rise first, those without a change last, by name. */
  readonly lines: readonly MultipleLine[]
  /** Municipalities that ended before the last quarter, by name. */
  readonly former: readonly MultipleLine[]
  /** The share of the region or the country, 0–1. */
  readonly whole: readonly (number | undefined)[]
  /** The ends of the one scale of all lines, in per cent. */
  readonly ends: readonly [low: number, high: number]
}

const quartersInYear = 4

/**
 * Of a region the share of transparent profiles of each municipality of the choice. Of the country the
 * coverage of each region: its files have no series for each municipality.
 */
export function multiplesOf(subject: ProfileSubject): Multiples | undefined {
  const { series, national, view } = subject
  const { quarters: published = [], definitionChanges = [] } = series ?? national ?? {}
  const quarters = shownQuarters(published, view)
  if (quarters.length < 2) return undefined
  // Counted in another way a year ago: no change can be told.
  const lastYear = quarters.slice(-1 - quartersInYear)
  const isComparable =
    changesWithin(definitionChanges, lastYear, series ? 'profiles' : 'totals').length === 0
  const all = linesOf(subject, quarters).map((line) => ({
    ...line,
    ...(isComparable ? changeOf(line) : {}),
  }))
  const gone = formerCodes(subject, quarters)
  const whole = wholeOf(subject, quarters)
  const shares = all.flatMap(({ parts }) => parts.map((part) => part?.share))
  const isFormer = ({ code }: MultipleLine): boolean => gone.has(code)
  return {
    quarters,
    lines: all
      .filter((line) => !isFormer(line))
      .toSorted((a, b) => (b.change ?? -2) - (a.change ?? -2) || byName(a, b)),
    former: all.filter(isFormer),
    whole,
    ends: percentagesAround([...shares, ...whole].filter((share) => share !== undefined)),
  }
}

function linesOf(
  { series, national, view }: ProfileSubject,
  quarters: readonly Quarter[],
): readonly MultipleLine[] {
  if (series !== undefined) {
    const lines = municipalityTrend(series, view.selection, view.boundaries, view)
    return lines.map(({ code, name, values }) => ({
      code,
      name,
      parts: values.map((counts) => counts && profileShares(counts).municipality),
    }))
  }
  const { regions = [], quarters: published = [] } = national ?? {}
  const lines = regions.map((region) => ({
    code: region.code,
    name: region.name,
    parts: quarters.map((quarter) => {
      const totals = totalsAt(region, published.indexOf(quarter))
      return totals && visibleOf(totals.sonarTotal, totals.registerTotal)
    }),
  }))
  return lines.filter(({ parts }) => parts.some((part) => part !== undefined))
}

function changeOf({ parts }: MultipleLine): Pick<MultipleLine, 'change'> {
  const [before, after] = [parts.at(-1 - quartersInYear)?.share, parts.at(-1)?.share]
  if (before === undefined || after === undefined) return {}
  // Equal differences of binary fractions are not always quite equal.
  return { change: Math.round(1e9 * (after - before)) / 1e9 }
}

function formerCodes(
  { series, national }: ProfileSubject,
  quarters: readonly Quarter[],
): ReadonlySet<MunicipalityCode | LabourMarketRegion['code']> {
  const last = quarters.at(-1)
  const ended = (series ?? national)?.ended ?? []
  return new Set(
    ended
      .filter(({ endedOn }) => last !== undefined && endedOn <= lastDayOf(last))
      .map(({ code }) => code),
  )
}

function wholeOf(
  subject: ProfileSubject,
  quarters: readonly Quarter[],
): readonly (number | undefined)[] {
  const { series, national, view } = subject
  if (series !== undefined) {
    const all = { ...subject, view: { ...view, selection: { kind: 'all' } } } as const
    return profilePoints(all).map(
      ({ values }) => values && profileShares(values).municipality.share,
    )
  }
  const drawn = new Set(drawnPoints(profilePoints(subject)).map(({ quarter }) => quarter))
  return quarters.map((quarter) => {
    const index = national?.quarters.indexOf(quarter) ?? -1
    const [sonar, register] = [national?.sonarTotal[index], national?.registerTotal[index]]
    return drawn.has(quarter) && sonar !== undefined && register !== undefined
      ? coverage(sonar, register)
      : undefined
  })
}

/** The title: who rose most in a year, else who fell most, else who is highest; equal ones together. */
export function multiplesTitle(
  { lines, quarters }: Multiples,
  isRegion: boolean,
  { texts, formats }: LateI18n,
): string {
  const { municipalityTitle, regionTitle, noComparison } = texts.charts.multiples
  const words = isRegion ? municipalityTitle : regionTitle
  const most = (amountOf: (line: MultipleLine) => number | undefined) => {
    const value = Math.max(...lines.flatMap((line) => amountOf(line) ?? []))
    const names = lines.filter((line) => amountOf(line) === value).map(({ name }) => name)
    const many = isRegion ? texts.table.rows : texts.map.regions
    return { value, names: namesOrCount(names, many, { formats }) }
  }
  const rise = most(({ change }) => change)
  if (rise.value > 0) return words.rose(rise.names, percentagePoints(rise.value, formats))
  const fall = most(({ change }) => (change === undefined ? undefined : -change))
  if (fall.value > 0) return words.fell(fall.names, percentagePoints(fall.value, formats))
  if (fall.value === 0) return words.same
  const highest = most(({ parts }) => parts.at(-1)?.share)
  const quarter = quarters.at(-1)
  return quarter === undefined || highest.names === ''
    ? noComparison
    : words.highest(
        formats.quarter(quarter),
        highest.names,
        formats.wholePercentage(100 * highest.value),
      )
}

/** "+7,5 punt", "−0,3 punt". */
export function changeText(change: number, { texts, formats }: LateI18n): string {
  const words = texts.charts.multiples
  if (change === 0) return words.unchanged
  if (Math.abs(change) < 0.0005) return texts.changes.lessThan(percentagePoints(0.001, formats))
  const points = percentagePoints(change, formats)
  return (change > 0 ? words.plus : words.minus)(points)
}

/** Size of a drawing, and of the plot within it. */
export const cell = { width: 160, height: 72, left: 5, top: 4, across: 150, down: 64 } as const

/** The place of a share, 0–1, in a drawing whose top is the highest percentage. */
export function placeOf(
  share: number,
  index: number,
  count: number,
  [low, high]: Multiples['ends'],
): readonly [number, number] {
  const round = (value: number): number => Math.round(100 * value) / 100
  return [
    round(cell.left + (cell.across * index) / Math.max(1, count - 1)),
    round(cell.top + (cell.down * (high - 100 * share)) / (high - low)),
  ]
}

/** An SVG path with gaps; a quarter between two gaps is a dot. On 0–100%: 0, nothing, 1: `M5 68h0M155 4h0` */
export function linePath(shares: readonly (number | undefined)[], ends: Multiples['ends']): string {
  return shares
    .map((share, index) => {
      if (share === undefined) return ''
      const place = placeOf(share, index, shares.length, ends).join(' ')
      if (shares[index - 1] !== undefined) return `L${place}`
      return shares[index + 1] === undefined ? `M${place}h0` : `M${place}`
    })
    .join('')
}
