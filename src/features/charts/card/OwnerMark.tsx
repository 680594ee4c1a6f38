import type { Owner } from '../../../domain/profileShares.ts'

interface OwnerMarkProps {
  readonly owner: Owner
  readonly x: number
  readonly y: number
  /** Half its width. */
  readonly radius: number
  /** Colour of an edge around it, where it may lie over another mark. */
  readonly edge?: string
}

/** The sign of an owner in a drawing: a circle is a municipality, a square UWV. */
export function OwnerMark({ owner, x, y, radius, edge }: OwnerMarkProps) {
  const side = radius * 1.84
  const outline = edge && { stroke: edge, strokeWidth: 4, paintOrder: 'stroke' }
  return owner === 'municipality' ? (
    <circle cx={x} cy={y} r={radius} fill="var(--municipality)" {...outline} />
  ) : (
    <rect
      x={x - side / 2}
      y={y - side / 2}
      width={side}
      height={side}
      fill="var(--uwv)"
      {...outline}
    />
  )
}
