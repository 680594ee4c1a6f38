import type { Owner } from '../../../domain/profileShares.ts'

interface OwnerMarkProps {
  readonly owner: Owner
  readonly x: number
  readonly y: number
  /** Half its width. */
  readonly radius: number
  /** True where it touches another mark. */
  readonly hasEdge?: boolean
}

/** The sign of an owner in a drawing: a circle is a municipality, a square UWV. */
export function OwnerMark({ owner, x, y, radius, hasEdge = false }: OwnerMarkProps) {
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
