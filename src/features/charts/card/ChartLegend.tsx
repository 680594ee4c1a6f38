import type { ReactElement } from 'react'
import styles from './drawing.module.css'

export interface LegendEntry {
  readonly label: string
  /** The latest number. */
  readonly value?: string | undefined
  /** How it is drawn: an area or a line. */
  readonly swatch: 'solid' | 'open' | 'line'
  /** A token: `var(--accent)`. */
  readonly colour: string
  /** Of a line: SVG dash pattern. */
  readonly dash?: string
}

/** What each colour and each second sign stands for. */
export function ChartLegend({
  entries,
}: {
  readonly entries: readonly LegendEntry[]
}): ReactElement | null {
  if (entries.length === 0) return null
  return (
    <ul className={styles['legend']}>
      {entries.map((entry) => (
        <li key={entry.label}>
          <LegendSwatch {...entry} />
          <span>
            <span>{entry.label}</span>
            {entry.value === undefined ? null : <b>{` ${entry.value}`}</b>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function LegendSwatch({ swatch, colour, dash }: LegendEntry): ReactElement {
  const area = { x: 1, y: 3, width: 20, height: 8 }
  return (
    <svg className={styles['swatch']} width={22} height={14} aria-hidden="true">
      {swatch === 'solid' && <rect {...area} fill={colour} stroke="var(--grid)" />}
      {swatch === 'open' && <rect {...area} fill="none" stroke={colour} />}
      {swatch === 'line' && (
        <path d="M0 7H22" stroke={colour} strokeWidth={2.5} strokeDasharray={dash} />
      )}
    </svg>
  )
}
