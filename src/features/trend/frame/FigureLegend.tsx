import { type ReactElement, useId } from 'react'
import { Hatch } from '../../../ui/Hatch.tsx'
import styles from './FigureLegend.module.css'

/** How a series is drawn: an area (solid, hatched), a line (line, dashed, dotted) or a mark (hollow). */
type Swatch = 'solid' | 'hatched' | 'line' | 'dashed' | 'dotted' | 'hollow'

export interface LegendEntry {
  readonly label: string
  readonly swatch: Swatch
  /** A token: `var(--sonar)`. */
  readonly colour: string
}

/** What each colour and each second sign stands for. */
export function FigureLegend({
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
          {entry.label}
        </li>
      ))}
    </ul>
  )
}

function LegendSwatch({ swatch, colour }: LegendEntry): ReactElement {
  const hatch = useId()
  return (
    <svg className={styles['swatch']} width={28} height={14} aria-hidden="true">
      {swatch === 'hatched' ? <Hatch id={hatch} colour={colour} /> : null}
      {shapeOf(swatch, colour, hatch)}
    </svg>
  )
}

const dashes = { line: 'none', dashed: '6 3', dotted: '2 3' } as const

function shapeOf(swatch: Swatch, colour: string, hatch: string): ReactElement {
  switch (swatch) {
    case 'solid':
      return <rect x={1} y={1} width={26} height={12} fill={colour} />
    case 'hatched':
      return <rect x={1} y={1} width={26} height={12} fill={`url(#${hatch})`} stroke={colour} />
    case 'hollow':
      return <circle cx={14} cy={7} r={5} fill="none" stroke={colour} strokeWidth={2} />
    case 'line':
    case 'dashed':
    case 'dotted':
      return (
        <path
          d="M0 7H28"
          fill="none"
          stroke={colour}
          strokeWidth={2.5}
          strokeDasharray={dashes[swatch]}
        />
      )
  }
}
