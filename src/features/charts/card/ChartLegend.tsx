import { type ReactElement, useId } from 'react'
import { Hatch } from '../../../components/Hatch.tsx'
import styles from './drawing.module.css'

export interface LegendEntry {
  readonly label: string
  /** The latest number. */
  readonly value?: string | undefined
  /** How it is drawn: an area (solid, hatched), a line or a mark. */
  readonly swatch: 'solid' | 'hatched' | 'line' | 'dot' | 'hollow' | 'diamond'
  /** A token: `var(--sonar)`. */
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
  const hatch = useId()
  const area = { x: 1, y: 1, width: 34, height: 12 }
  return (
    <svg className={styles['swatch']} width={36} height={14} aria-hidden="true">
      {swatch === 'solid' && <rect {...area} fill={colour} />}
      {swatch === 'hatched' && (
        <>
          <Hatch id={hatch} colour={colour} />
          <rect {...area} fill={`url(#${hatch})`} stroke={colour} />
        </>
      )}
      {swatch === 'line' && (
        <path d="M0 7H36" stroke={colour} strokeWidth={2.5} strokeDasharray={dash} />
      )}
      {swatch === 'dot' && <circle cx={18} cy={7} r={5} fill={colour} />}
      {swatch === 'hollow' && (
        <circle cx={18} cy={7} r={5} fill="none" stroke={colour} strokeWidth={2} />
      )}
      {swatch === 'diamond' && <path d="M18 1L24 7L18 13L12 7Z" fill={colour} />}
    </svg>
  )
}
