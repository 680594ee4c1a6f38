import type { ReactElement } from 'react'
import { ReferenceLine } from 'recharts'
import { lastMonthIndex, type Quarter, quarterParts } from '../../../domain/quarter.ts'
import type { Formats } from '../../../i18n/formats.ts'
import type { DrawingSize } from './DrawingSize.tsx'

/** More quarters than this are named by their years. */
const mostNamed = 8

/** Narrower drawings have no room beside the plot. */
const narrow = 480

/** True where names and values stand inside the plot. */
export function isNarrow({ width, scale }: DrawingSize): boolean {
  return width < narrow * scale
}

/** One cursor for every chart through time: each shows the quarter that one of them is asked for. */
const sharedCursor = { syncId: 'time', syncMethod: 'value' } as const

/** Size, margins and cursor of a chart through time; `right` is the room beside it. */
export function chartFrame(size: DrawingSize, right = 0) {
  const { width, scale } = size
  const margin = { top: 16 * scale, right: 8 + right, bottom: 0, left: 0 }
  return { ...sharedCursor, width, height: (isNarrow(size) ? 272 : 320) * scale, margin }
}

/** Lines without animation or dots, interrupted by a gap. */
export const seriesProps = {
  type: 'linear',
  connectNulls: false,
  isAnimationActive: false,
  activeDot: false,
  dot: false,
} as const

/** True for a figure with none before and none after it: a line or an area there cannot be seen. */
export function isBetweenGaps(values: readonly (number | undefined)[], index: number): boolean {
  const [before, own, after] = [values[index - 1], values[index], values[index + 1]]
  return own !== undefined && before === undefined && after === undefined
}

/** True where a line has a dot: at its end, and between two gaps. */
export function hasDot(values: readonly (number | undefined)[], index: number): boolean {
  const isLast = index === values.findLastIndex((value) => value !== undefined)
  return isLast || isBetweenGaps(values, index)
}

const tick = { fill: 'var(--quiet)', fontSize: 'var(--type-chart)' }
const stroke = 'var(--border)'

/** The XAxis of data with a `time`, the last month of a quarter: few quarters by name, else years. */
export function timeAxis(quarters: readonly Quarter[], formats: Formats, size: DrawingSize) {
  const { width, scale } = size
  const byYear = quarters.length > mostNamed
  const room = (width - (isNarrow(size) ? 60 : 200)) / (72 * scale)
  const step = [1, 2, 4].find((years) => quarters.length / 4 / years <= room) ?? 8
  const begin = quarters.find((quarter) => quarterParts(quarter).number === 1)
  const firstYear = begin === undefined ? 0 : quarterParts(begin).year
  const named = quarters.filter((quarter) => {
    const { year, number } = quarterParts(quarter)
    return !byYear || (number === 1 && (year - firstYear) % step === 0)
  })
  const names = new Map<unknown, string>(
    named.map((quarter) => [
      lastMonthIndex(quarter),
      byYear ? String(quarterParts(quarter).year) : formats.shortQuarter(quarter),
    ]),
  )
  return {
    dataKey: 'time',
    type: 'number' as const,
    domain: ['dataMin', 'dataMax'],
    ticks: named.map(lastMonthIndex),
    tickFormatter: (time: unknown) => names.get(time) ?? '',
    padding: { left: 8, right: 8 },
    interval: 'preserveStartEnd' as const,
    minTickGap: 16,
    height: 30 * scale,
    tickMargin: 8 * scale - 6,
    tick,
    stroke,
  }
}

/** The YAxis of people, from 0 to a round number. */
export function peopleAxis(formats: Formats) {
  return {
    ...valueAxis,
    niceTicks: 'snap125' as const,
    tickCount: 4,
    allowDecimals: false,
    domain: [0, 'auto'] as const,
    tickFormatter: (people: unknown) => formats.count(Number(people)),
  }
}

/** The YAxis of shares, 0–1, between two of them. */
export function shareAxis(domain: readonly [number, number], formats: Formats) {
  return {
    ...valueAxis,
    // Steps of ten, or quarters of the whole.
    tickCount: domain[0] > 0 ? Math.round((domain[1] - domain[0]) * 10) + 1 : 5,
    domain,
    // The sign stands at the ends.
    tickFormatter: (share: unknown) => {
      const whole = Math.round(Number(share) * 100)
      return domain.some((end) => Math.round(end * 100) === whole)
        ? formats.wholePercentage(whole)
        : formats.count(whole)
    },
  }
}

const valueAxis = {
  width: 'auto',
  type: 'number',
  interval: 0,
  axisLine: false,
  tickLine: false,
  tick,
  stroke,
} as const

interface ReferenceLinesProps {
  /** The first quarters after them. */
  readonly marks: readonly { readonly quarter: Quarter }[]
  /** A few words at the top of each line. */
  readonly label?: string
}

/** A dotted line just before the first quarter after each event. */
export function ReferenceLines({ marks, label }: ReferenceLinesProps): ReactElement {
  return (
    <>
      {marks.flatMap(({ quarter }, index) => {
        // In the middle of the three months between two quarters.
        const time = lastMonthIndex(quarter) - 1.5
        return [
          // A ground, for lines over dark columns.
          <ReferenceLine
            key={`${quarter} ground`}
            x={time}
            stroke="var(--paper)"
            strokeWidth={3}
          />,
          <ReferenceLine
            key={quarter}
            x={time}
            stroke="var(--text)"
            strokeDasharray="2 3"
            {...(label === undefined
              ? {}
              : {
                  label: {
                    value: label,
                    position: index % 2 === 0 ? 'insideTopRight' : 'insideTopLeft',
                    fill: 'var(--quiet)',
                    fontSize: 'var(--type-chart)',
                  } as const,
                })}
          />,
        ]
      })}
    </>
  )
}
