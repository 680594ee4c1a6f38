import type { ReactElement } from 'react'
import type { Owner } from '../../../domain/profileShares.ts'

interface MarkProps {
  readonly owner: Owner
  readonly x: number
  readonly y: number
  /** Half its width. */
  readonly radius: number
  /** True where it touches another mark. */
  readonly hasEdge?: boolean
}

/** The sign of an owner in a drawing: a circle is a municipality, a square UWV. */
export function Mark({ owner, x, y, radius, hasEdge = false }: MarkProps): ReactElement {
  const side = radius * 1.84
  const edge = hasEdge ? { stroke: 'var(--paper)', strokeWidth: 1.5 } : {}
  return owner === 'municipality' ? (
    <circle cx={x} cy={y} r={radius} fill="var(--municipality)" {...edge} />
  ) : (
    <rect
      x={x - side / 2}
      y={y - side / 2}
      width={side}
      height={side}
      fill="var(--uwv)"
      {...edge}
    />
  )
}

/** The same sign in a line of text. */
export function OwnerMark({ owner }: Pick<MarkProps, 'owner'>): ReactElement {
  return (
    <svg viewBox="0 0 12 12" width="0.667em" height="0.667em" aria-hidden="true">
      <Mark owner={owner} x={6} y={6} radius={6} />
    </svg>
  )
}
