import { type ReactElement, useId } from 'react'
import type { Quarter } from '../../../domain/quarter.ts'
import type { View } from '../../../domain/view.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './RangeChooser.module.css'

interface RangeChooserProps {
  /** The published quarters, oldest first. */
  readonly quarters: readonly Quarter[]
  readonly from: Quarter | undefined
  readonly to: Quarter | undefined
  /** An end that is the first or the last quarter is `undefined`: links stay short, and grow with the data. */
  readonly onChange: (range: Pick<View, 'from' | 'to'>) => void
}

/** Fewer quarters leave nothing to choose. */
const fewest = 3

/** The period of the figures: two lists of quarters, of which only those that fit can be chosen. */
export function RangeChooser(props: RangeChooserProps): ReactElement | null {
  const { quarters, onChange } = props
  const words = figureTexts(useTexts().language).range
  const first = quarters.at(0)
  const last = quarters.at(-1)
  if (first === undefined || last === undefined || quarters.length < fewest) return null
  // A link can name a quarter that was not published: the nearest one within its range is chosen.
  const start =
    quarters.find((quarter) => props.from === undefined || props.from <= quarter) ?? last
  const end = quarters.findLast((quarter) => props.to === undefined || quarter <= props.to) ?? first
  // One end at a time: the other one may have been chosen a moment ago.
  const from = (quarter: Quarter) => ({ from: quarter === first ? undefined : quarter })
  const to = (quarter: Quarter) => ({ to: quarter === last ? undefined : quarter })
  return (
    <fieldset className={styles['range']}>
      <legend className="visually-hidden">{words.heading}</legend>
      <QuarterList
        label={words.from}
        value={start}
        quarters={quarters}
        canChoose={(quarter) => quarter <= end}
        onChange={(quarter) => onChange(from(quarter))}
      />
      <QuarterList
        label={words.to}
        value={end}
        quarters={quarters}
        canChoose={(quarter) => quarter >= start}
        onChange={(quarter) => onChange(to(quarter))}
      />
      <button type="button" onClick={() => onChange({ from: undefined, to: undefined })}>
        {words.all}
      </button>
    </fieldset>
  )
}

interface QuarterListProps {
  readonly label: string
  readonly value: Quarter
  readonly quarters: readonly Quarter[]
  readonly canChoose: (quarter: Quarter) => boolean
  readonly onChange: (quarter: Quarter) => void
}

function QuarterList(props: QuarterListProps): ReactElement {
  const { formats } = useTexts()
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={({ target }) => {
          const chosen = props.quarters.find((quarter) => quarter === target.value)
          if (chosen !== undefined) props.onChange(chosen)
        }}
      >
        {props.quarters.map((quarter) => (
          <option key={quarter} value={quarter} disabled={!props.canChoose(quarter)}>
            {formats.quarter(quarter)}
          </option>
        ))}
      </select>
    </div>
  )
}
