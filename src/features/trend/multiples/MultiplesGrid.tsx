import type { PointerEvent, ReactElement } from 'react'
import type { DefinitionChange } from '../../../domain/definitionChange.ts'
import { MultipleCell } from './MultipleCell.tsx'
import styles from './MultiplesFigure.module.css'
import { acrossCell, cell, type Multiples } from './multipleLines.ts'

interface MultiplesGridProps {
  readonly multiples: Multiples
  readonly changes: readonly DefinitionChange[]
  readonly active: number | undefined
  /** The quarter under the mouse; `undefined` when it left. */
  readonly onPoint: (index: number | undefined) => void
}

/** Every line in a cell of its own, all with the same axes. */
export function MultiplesGrid(props: MultiplesGridProps): ReactElement {
  const { multiples, changes, active, onPoint } = props
  const { quarters, lines, most } = multiples
  const ticks = changes
    .map(({ quarter }) => acrossCell(quarters.indexOf(quarter), quarters.length))
    .map((x) => `M${x} 0V${cell.height}`)
    .join('')
  const point = ({ target, clientX }: PointerEvent): void => {
    const drawing = target instanceof Element ? target.closest('li')?.querySelector('svg') : null
    const box = drawing?.getBoundingClientRect()
    if (box === undefined || box.width === 0) return
    const last = quarters.length - 1
    const index = Math.round((last * (clientX - box.left)) / box.width)
    onPoint(Math.min(last, Math.max(0, index)))
  }
  return (
    <ul className={styles['grid']} onPointerMove={point} onPointerLeave={() => onPoint(undefined)}>
      {lines.map((line) => (
        <MultipleCell
          key={line.code}
          quarters={quarters}
          most={most}
          line={line}
          active={active}
          ticks={ticks}
        />
      ))}
    </ul>
  )
}
