import { Fragment, type ReactElement, type ReactNode } from 'react'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './MultiplesFigure.module.css'
import { acrossCell, cell, latestIndex, linePath, type Multiples } from './multipleLines.ts'

interface MultipleCellProps extends Pick<Multiples, 'quarters' | 'most'> {
  readonly line: Multiples['lines'][number]
  /** The quarter whose figures are read; without one the latest figure of each line. */
  readonly active: number | undefined
  /** The definition changes, as a path. */
  readonly ticks: string
}

/** A name, a figure and a line. */
export function MultipleCell(props: MultipleCellProps): ReactElement {
  const { quarters, most, line, active, ticks } = props
  const { language, formats } = useTexts()
  const words = figureTexts(language).multiples
  const index = active ?? latestIndex(line)
  const total = line.totals[index]
  const quarter = quarters[index]
  // A figure of another quarter than the last says so.
  const isEarlier = active === undefined && index < quarters.length - 1 && quarter !== undefined
  return (
    <li className={styles['cell']}>
      <span className={styles['name']}>{withBreaks(line.name)}</span>{' '}
      <span className={styles['figure']}>
        {total === undefined ? words.noFigure : formats.count(total)}
        {isEarlier ? (
          <>
            {' '}
            <span className={styles['quarter']}>{formats.shortQuarter(quarter)}</span>
          </>
        ) : null}
      </span>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${cell.width} ${cell.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles['base']} d={`M0 ${cell.height}H${cell.width}`} />
        {ticks === '' ? null : <path className={styles['tick']} d={ticks} />}
        <path className={styles['line']} d={linePath(line.totals, most)} />
        {total === undefined ? null : (
          <path
            className={styles['dot']}
            d={`M${acrossCell(index, quarters.length)} ${cell.height * (1 - (most === 0 ? 0 : total / most))}h0`}
          />
        )}
      </svg>
    </li>
  )
}

/** "Zaanstreek/Waterland" may be broken after its stroke. */
function withBreaks(name: string): ReactNode {
  return name.split(/(?<=\/)/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))
}
