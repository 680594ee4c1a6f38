import type { ReactElement } from 'react'

interface HatchProps {
  readonly id: string
  /** Any CSS colour, as a custom property: `var(--register)`. */
  readonly colour: string
  /** Distance between the lines in pixels. */
  readonly spacing?: number
}

/** A diagonal pattern for what is not transparent or not in Sonar: told apart without colour. */
export function Hatch({ id, colour, spacing = 6 }: HatchProps): ReactElement {
  return (
    <pattern
      id={id}
      width={spacing}
      height={spacing}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={spacing / 3} height={spacing} fill={colour} />
    </pattern>
  )
}
