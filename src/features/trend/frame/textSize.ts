import { createContext, useContext } from 'react'

/**
 * How the reader's browser draws small type. Drawings keep room for their words by it: larger
 * letters, and more space between them, are the reader's choice (WCAG 1.4.4 and 1.4.12).
 */
export interface TextSize {
  /** 1 is 14 pixels, as most readers have it. */
  readonly scale: number
  /** Pixels between letters. */
  readonly spacing: number
}

export const usualTextSize: TextSize = { scale: 1, spacing: 0 }

export const TextSizeContext = createContext(usualTextSize)

export function useTextSize(): TextSize {
  return useContext(TextSizeContext)
}

/** Pixels that some letters take, each `letter` wide at the usual size. Example: 10 of 7 are 70. */
export function lettersWide(
  count: number,
  letter: number,
  { scale, spacing }: TextSize = usualTextSize,
): number {
  return count * (letter * scale + spacing)
}

/** The words of an axis, for Recharts, which measures its labels again when it gets a new one. */
export function axisTick({ scale }: TextSize) {
  return { fill: 'var(--quiet-text)', fontSize: 14 * scale }
}

/** For a chart that must measure its words anew: Recharts measures those of an axis once. */
export function keyOf({ scale, spacing }: TextSize): string {
  return `${scale} ${spacing}`
}

/** Room below a plot for one line of words: at the usual size what Recharts takes by itself. */
export function belowPlot({ scale }: TextSize) {
  return { height: 30 * scale, tickMargin: 8 * scale - 6 }
}
