import { municipalityTrend, shownQuarters } from '../../../domain/municipalityTrend.ts'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import type { LabourMarketRegion, Municipality } from '../../../domain/place.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import type { View } from '../../../domain/view.ts'

/** "Totaal in Sonar" of one municipality or region, in people. */
export interface MultipleLine {
  readonly code: Municipality['code'] | LabourMarketRegion['code']
  readonly name: string
  /** One per quarter; `undefined` is a gap. */
  readonly totals: readonly (number | undefined)[]
}

/** Lines that are drawn on one scale. */
export interface Multiples {
  readonly quarters: readonly Quarter[]
  /** In Dutch name order. */
  readonly lines: readonly MultipleLine[]
  /** The largest total of all of them: the top of every drawing. */
  readonly most: number
}

/** The chosen municipalities of a region, or all. */
export function municipalityMultiples(
  series: RegionSeries,
  { selection, boundaries, from, to }: Pick<View, 'selection' | 'boundaries' | 'from' | 'to'>,
): Multiples {
  const lines = municipalityTrend(series, selection, boundaries, { from, to })
  return multiplesOf(
    shownQuarters(series.quarters, { from, to }),
    lines.map(({ code, name, figures }) => ({
      code,
      name,
      totals: figures.map((one) => one?.total),
    })),
  )
}

/** Every region of the country that published within the range. */
export function regionMultiples(
  { quarters, regions }: NationalSeries,
  range: Pick<View, 'from' | 'to'>,
): Multiples {
  const shown = shownQuarters(quarters, range)
  const lines = regions.map(({ code, name, sonarTotal }) => ({
    code,
    name,
    totals: shown.map((quarter) => sonarTotal[quarters.indexOf(quarter)] ?? undefined),
  }))
  return multiplesOf(
    shown,
    lines.filter(({ totals }) => totals.some((total) => total !== undefined)),
  )
}

function multiplesOf(quarters: readonly Quarter[], lines: readonly MultipleLine[]): Multiples {
  const totals = lines.flatMap((line) => line.totals).filter((total) => total !== undefined)
  return { quarters, lines, most: Math.max(0, ...totals) }
}

/** The last quarter in which a line has a figure. */
export function latestIndex({ totals }: MultipleLine): number {
  return totals.findLastIndex((total) => total !== undefined)
}

/** Size of the drawing of a cell in units of its own, which the page stretches. */
export const cell = { width: 100, height: 40 } as const

/** Across the drawing of a cell: the first quarter is at its left edge, the last at its right one. */
export function acrossCell(index: number, count: number): number {
  return count < 2 ? cell.width / 2 : Math.round((1000 * cell.width * index) / (count - 1)) / 1000
}

/**
 * A line as the path of an SVG, from 0 at the bottom to `most` at the top; it ends before a gap and
 * goes on after it, and a quarter between two gaps is a dot.
 * Example: 10, nothing, 20 of 20 is `M0 20h0M100 0h0`.
 */
export function linePath(totals: readonly (number | undefined)[], most: number): string {
  return totals
    .map((total, index) => {
      if (total === undefined) return ''
      const y = most === 0 ? cell.height : cell.height * (1 - total / most)
      const place = `${acrossCell(index, totals.length)} ${Math.round(100 * y) / 100}`
      if (totals[index - 1] !== undefined) return `L${place}`
      return totals[index + 1] === undefined ? `M${place}h0` : `M${place}`
    })
    .join('')
}
