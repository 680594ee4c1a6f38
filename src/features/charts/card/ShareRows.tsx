import type { ReactNode } from 'react'
import styles from './ShareRows.module.css'

/** A place on the axis, from 0 at its left to 1 at its right, and what stands above it. */
export interface AxisTick {
  readonly at: number
  readonly text: string
  /** A value of the figures themselves: a line in ink, and bold. */
  readonly isRule?: boolean
}

interface ShareRow {
  readonly key: string
  /** The whole area and the reader's own place stand on a ground of their own. */
  readonly kind: 'place' | 'mine' | 'whole'
  readonly name: ReactNode
  /** On its track, each `At` its place. */
  readonly marks: ReactNode
  /** Beside the track, or where there is no room above it. */
  readonly numbers?: readonly ReactNode[]
}

interface ShareRowsProps {
  readonly description: string
  /** A `group` where there are links in it. */
  readonly role: 'img' | 'group'
  readonly ticks: readonly AxisTick[]
  /** Headings of the numbers. */
  readonly heads?: readonly ReactNode[]
  readonly rows: readonly ShareRow[]
  /** Class with the widths of its columns and the height of its rows. */
  readonly className: string | undefined
}

/** Rows with marks on one axis. The style sheet lays them out: beside their numbers, or below them on phones. */
export function ShareRows(props: ShareRowsProps) {
  const { description, role, ticks, heads, rows, className } = props
  const lines = ticks.map(({ at, isRule }) => (
    <line
      key={`${at} ${isRule}`}
      className={isRule ? styles['rule'] : ''}
      x1={percent(at)}
      x2={percent(at)}
      y2="100%"
    />
  ))
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have a name
    <div className={styles['frame']} role={role} aria-label={description}>
      <div className={`${styles['rows']} ${className}`}>
        <div className={styles['head']}>
          <svg className={styles['axis']} aria-hidden="true">
            {ticks.map(({ at, text, isRule }) => (
              <text
                key={`${at} ${isRule}`}
                className={isRule ? styles['rule'] : ''}
                data-end={at}
                x={percent(at)}
                y="1.2857em"
              >
                {text}
              </text>
            ))}
          </svg>
          {heads}
        </div>
        {rows.map(({ key, kind, name, marks, numbers }) => (
          <div key={key} className={styles['row']} data-row={kind}>
            {name}
            <svg className={styles['track']} aria-hidden="true">
              <line className={styles['rail']} x2="100%" y1="50%" y2="50%" />
              {lines}
              {marks}
            </svg>
            {numbers}
            {kind === 'mine' ? <i className={styles['edge']} /> : null}
          </div>
        ))}
      </div>
    </div>
  )
}

interface AtProps {
  /** From 0 at the left of the axis to 1 at its right. */
  readonly at: number
  readonly children: ReactNode
}

/** What is drawn around a place on a track, in pixels from the middle of the row. */
export function At({ at, children }: AtProps) {
  return (
    <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  )
}

interface WayProps {
  readonly from: number
  readonly to: number
}

/** The line between two marks of a track. */
export function Way({ from, to }: WayProps) {
  return <line className={styles['way']} x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
}

function percent(at: number): string {
  return `${100 * at}%`
}
