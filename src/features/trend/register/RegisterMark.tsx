import type { ReactElement } from 'react'
import styles from './Register.module.css'

interface RegisterMarkProps {
  /** Printed, computed from what was printed, or the region beside the country. */
  readonly kind: 'published' | 'computed' | 'region'
  readonly x: number
  readonly y: number
}

/** A full circle for a printed figure, a hollow one for a computed figure, a diamond for the region. */
export function RegisterMark({ kind, x, y }: RegisterMarkProps): ReactElement {
  return kind === 'region' ? (
    <path className={styles['region']} d="M0 -6L6 0L0 6L-6 0Z" transform={`translate(${x} ${y})`} />
  ) : (
    <circle className={styles[kind]} cx={x} cy={y} r={4} />
  )
}
