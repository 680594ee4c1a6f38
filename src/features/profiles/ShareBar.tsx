import type { ReactElement } from 'react'
import type { NumberColumnId } from '../../domain/profile.ts'
import styles from './ProfilesTable.module.css'

interface ShareBarProps {
  readonly id: NumberColumnId
  /** 0–1 */
  readonly share: number
  /** Prefix of the hatched fills. */
  readonly patterns: string
}

/** A quiet bar under a percentage. */
export function ShareBar({ id, share, patterns }: ShareBarProps): ReactElement {
  return (
    <svg className={styles['bar']} aria-hidden="true">
      <rect width={`${100 * share}%`} height="100%" fill={seriesFill(id, patterns)} />
    </svg>
  )
}

/** Hue says who keeps the profile; solid is transparent, hatched is not. */
function seriesFill(id: NumberColumnId, patterns: string): string {
  switch (id) {
    case 'profile1':
      return 'var(--municipality)'
    case 'profile2':
      return `url(#${patterns}-municipality)`
    case 'profile3':
      return 'var(--uwv)'
    case 'profile4':
      return `url(#${patterns}-uwv)`
    case 'total':
      return 'var(--register)'
  }
}
