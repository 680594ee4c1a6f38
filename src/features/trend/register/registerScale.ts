import { lastMonthIndex, type Quarter } from '../../../domain/quarter.ts'
import { nationalRegister } from '../../../domain/reference/nationalRegister.ts'
import { lettersWide, type TextSize } from '../frame/textSize.ts'

/** Where time and people lie in the drawing, in pixels. */
export interface RegisterScale {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** x of the end of a month, counted as `monthIndex` does. */
  readonly xOf: (month: number) => number
  readonly yOf: (people: number) => number
  /** Years whose first of January gets a tick. */
  readonly years: readonly number[]
  /** People at the lines across, from 0. */
  readonly levels: readonly number[]
  /** Of letters; 1 is 14 pixels. */
  readonly letters: number
}

const step = 100_000

const months = nationalRegister.map(({ quarter }) => lastMonthIndex(quarter))
const first = Math.min(...months)
const last = Math.max(...months)
const steps = Math.ceil(Math.max(...nationalRegister.map(({ people }) => people)) / step)

/** The scale of a drawing of this size: from the first to the last known quarter-end, and from 0. */
export function registerScale(width: number, height: number, size: TextSize): RegisterScale {
  // Left of the plot "300.000", right of it half of that; above it a line of words, below it the years.
  const [left, right] = [14 + lettersWide(7, 8, size), width - 4 - lettersWide(7, 8, size) / 2]
  const [top, bottom] = [34 * size.scale, height - 28 * size.scale]
  const all = yearsBetween(Math.ceil((first + 1) / 12), Math.floor((last + 1) / 12))
  const yearWidth = 20 + lettersWide(4, 8, size)
  const every = Math.ceil((all.length * yearWidth) / (right - left))
  return {
    left,
    right,
    top,
    bottom,
    xOf: (month) => left + placeOfMonth(month) * (right - left),
    yOf: (people) => bottom - (people / (steps * step)) * (bottom - top),
    years: all.filter((_, index) => index % every === 0),
    levels: Array.from({ length: steps + 1 }, (_, level) => level * step),
    letters: size.scale,
  }
}

/** Place of a quarter-end between the first and the last, 0–1. Example: 0 for `2012-Q4`. */
export function placeInTime(quarter: Quarter): number {
  return placeOfMonth(lastMonthIndex(quarter))
}

function placeOfMonth(month: number): number {
  return (month - first) / (last - first)
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
