import type { ReactNode } from 'react'
import styles from './drawing.module.css'

export interface LegendEntry {
  readonly label: string
  /** The latest number. */
  readonly value?: string | undefined
  readonly swatch: ReactNode
}

/** What each colour and each second sign stands for. */
export function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className={styles['legend']}>
      {entries.map(({ label, value, swatch }) => (
        <li key={label}>
          {swatch}
          <span>
            <span>{label}</span>
            {value === undefined ? null : <b>{` ${value}`}</b>}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface SwatchProps {
  readonly kind: 'solid' | 'open' | 'line'
  /** A token: `var(--accent)`. */
  readonly colour: string
  /** Of a line: SVG dash pattern. */
  readonly dash?: string | undefined
}

/** An area or a line as it is drawn. */
export function Swatch({ kind, colour, dash }: SwatchProps) {
  const area = { x: 1, y: 3, width: 20, height: 8 }
  return (
    <svg className={styles['swatch']} width={22} height={14} aria-hidden="true">
      {kind === 'solid' && <rect {...area} fill={colour} stroke="var(--grid)" />}
      {kind === 'open' && <rect {...area} fill="none" stroke={colour} />}
      {kind === 'line' && (
        <path d="M0 7H22" stroke={colour} strokeWidth={2.5} strokeDasharray={dash} />
      )}
    </svg>
  )
}
