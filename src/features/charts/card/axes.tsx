import type { ReactElement } from 'react'
import { ReferenceLine } from 'recharts'
import type { EventMark } from '../../../domain/events.ts'
import { lastMonthIndex, type Quarter, quarterParts } from '../../../domain/quarter.ts'
import type { Formats } from '../../../i18n/formats.ts'
import type { DrawingSize } from './DrawingSize.tsx'

/** More quarters than this are named by their years. */
const mostNamed = 8

/** Size and margins of a chart; `right` is the room beside it. */
export function chartFrame({ width, scale }: DrawingSize, right = 0) {
  const margin = { top: 16 * scale, right: 8 + right, bottom: 0, left: 0 }
  return { width, height: 320 * scale, margin }
}

/** Lines without animation or dots, interrupted by a gap. */
export const seriesProps = {
  type: 'linear',
  connectNulls: false,
  isAnimationActive: false,
  activeDot: false,
  dot: false,
} as const

/** A series of hollow marks without a line: sums in which regions are missing. */
export function hollowMarks(colour: string) {
  return {
    ...seriesProps,
    stroke: 'none',
    dot: { r: 4, fill: 'var(--page)', fillOpacity: 1, stroke: colour, strokeWidth: 2 },
  }
}

/** True where a line has a dot: at its end, and between two gaps, where it cannot be seen. */
export function hasDot(values: readonly (number | undefined)[], index: number): boolean {
  const isDrawn = (at: number): boolean => values[at] !== undefined
  const isLast = index === values.findLastIndex((value) => value !== undefined)
  return isDrawn(index) && (isLast || (!isDrawn(index - 1) && !isDrawn(index + 1)))
}

const tick = { fill: 'var(--quiet-text)', fontSize: 'var(--type-small)' }
const stroke = 'var(--strong-line)'

/** The XAxis of data with a `time`, the last month of a quarter: few quarters by name, else years. */
export function timeAxis(quarters: readonly Quarter[], formats: Formats, { scale }: DrawingSize) {
  const byYear = quarters.length > mostNamed
  const named = quarters.filter((quarter) => !byYear || quarterParts(quarter).number === 1)
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
    tickCount: 5,
    allowDecimals: false,
    domain: [0, 'auto'] as const,
    tickFormatter: (people: unknown) => formats.count(Number(people)),
  }
}

/** The YAxis of shares, 0–1, between two of them. */
export function shareAxis(domain: readonly [number, number], formats: Formats) {
  return {
    ...valueAxis,
    // Ends that are whole steps of 5% then have ticks at whole percentages.
    tickCount: 6,
    domain,
    tickFormatter: (share: unknown) => formats.wholePercentage(Number(share) * 100),
  }
}

const valueAxis = { width: 'auto', type: 'number', interval: 0, tick, stroke } as const

/** A dotted line just before the first quarter after each event. */
export function ReferenceLines({ marks }: { readonly marks: readonly EventMark[] }): ReactElement {
  return (
    <>
      {marks.flatMap(({ quarter }) => {
        // In the middle of the three months between two quarters.
        const time = lastMonthIndex(quarter) - 1.5
        return [
          // A ground, for lines over dark columns.
          <ReferenceLine key={`${quarter} ground`} x={time} stroke="var(--page)" strokeWidth={3} />,
          <ReferenceLine key={quarter} x={time} stroke="var(--text)" strokeDasharray="1 3" />,
        ]
      })}
    </>
  )
}
