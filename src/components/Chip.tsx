import styles from './Chip.module.css'

interface ChipProps {
  /** `synthetic` is amber, which is used for nothing else. */
  readonly tone?: 'synthetic'
  readonly children: string
}

/** A word that marks what it stands beside: derived, invented. */
export function Chip({ tone, children }: ChipProps) {
  return (
    <span className={styles['chip']} data-tone={tone}>
      {children}
    </span>
  )
}
