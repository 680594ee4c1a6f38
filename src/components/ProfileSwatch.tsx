import styles from './ProfileSwatch.module.css'

interface ProfileSwatchProps {
  /** An owner has a mark, a circle or a square; a column has the fill of its bars. */
  readonly of: 'municipality' | 'uwv' | 'profile1' | 'profile2' | 'profile3' | 'profile4'
}

/** The mark of an owner or the fill of a column, beside its name. */
export function ProfileSwatch({ of }: ProfileSwatchProps) {
  const isMark = of === 'municipality' || of === 'uwv'
  return (
    <svg
      className={styles['swatch']}
      data-of={of}
      viewBox={isMark ? '0 0 12 12' : '0 0 14 14'}
      width={isMark ? 12 : 14}
      height={isMark ? 12 : 14}
      aria-hidden="true"
    >
      {of === 'municipality' ? (
        <circle cx="6" cy="6" r="6" />
      ) : of === 'uwv' ? (
        <rect x="0.5" y="0.5" width="11" height="11" />
      ) : (
        <rect x="0.75" y="0.75" width="12.5" height="12.5" />
      )}
    </svg>
  )
}
