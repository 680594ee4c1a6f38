import type { ReactElement } from 'react'
import type { CompareLook, CompareMarkShape } from './compareLook.ts'

interface CompareMarkProps {
  readonly look: CompareLook
  readonly x: number
  readonly y: number
  /** Smaller than usual where marks stand close together: 0–1. */
  readonly scale?: number
}

/** Around 0, 0; about ten pixels wide. */
const outlines: Readonly<Record<CompareMarkShape, string>> = {
  circle: 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1 -4.5 0Z',
  square: 'M-4 -4H4V4H-4Z',
  triangle: 'M0 -5L5 4H-5Z',
  wedge: 'M0 5L5 -4H-5Z',
  diamond: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  cross: 'M-4.5 -1.5H-1.5V-4.5H1.5V-1.5H4.5V1.5H1.5V4.5H-1.5V1.5H-4.5Z',
  star: 'M0 -6L1.5 -1.8H6L2.4 0.9L3.7 5.2L0 2.6L-3.7 5.2L-2.4 0.9L-6 -1.8H-1.5Z',
}

/** The filled mark of an area. */
export function CompareMark({ look, x, y }: CompareMarkProps): ReactElement {
  return <path d={outlines[look.mark]} transform={`translate(${x} ${y})`} fill={look.colour} />
}

/** A small hollow diamond: the percentage that was printed, rounded to a whole one. */
export function PrintedMark({ look, x, y, scale = 1 }: CompareMarkProps): ReactElement {
  return (
    <path
      d="M0 -3.5L3.5 0L0 3.5L-3.5 0Z"
      transform={`translate(${x} ${y}) scale(${scale})`}
      fill="var(--page)"
      stroke={look.colour}
      strokeWidth={1.25}
    />
  )
}

/** A hollow circle: not every region is in this figure. */
export function IncompleteMark({ look, x, y, scale = 1 }: CompareMarkProps): ReactElement {
  return (
    <circle
      cx={x}
      cy={y}
      r={4 * scale}
      fill="var(--page)"
      stroke={look.colour}
      strokeWidth={1.75}
    />
  )
}
