import { useRef } from 'react'
import { Select } from '../../components/Select.tsx'
import type { Quarter } from '../../domain/quarter.ts'
import type { View } from '../../domain/view.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
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

/** The period of the charts in one line: two lists of the quarters that fit together, and a way back to all. */
export function RangeChooser(props: RangeChooserProps) {
  const { quarters, onChange } = props
  const { texts, formats } = useLateI18n()
  const words = texts.charts.range
  const group = useRef<HTMLFieldSetElement>(null)
  const first = quarters.at(0)
  const last = quarters.at(-1)
  if (first === undefined || last === undefined || quarters.length < fewest) return null
  // A link can name a quarter that was not published: the nearest one within its range is chosen.
  const start =
    quarters.find((quarter) => props.from === undefined || props.from <= quarter) ?? last
  const end = quarters.findLast((quarter) => props.to === undefined || quarter <= props.to) ?? first
  const optionsOf = (some: readonly Quarter[]) =>
    some.map((quarter) => ({ value: quarter, label: formats.quarter(quarter) }))
  // One end at a time: the other one may have been chosen a moment ago.
  const from = (quarter: Quarter) => ({ from: quarter === first ? undefined : quarter })
  const to = (quarter: Quarter) => ({ to: quarter === last ? undefined : quarter })
  return (
    <fieldset ref={group} className={styles['range']}>
      <legend className="visually-hidden">{words.heading}</legend>
      <Select
        label={words.from}
        value={start}
        options={optionsOf(quarters.filter((quarter) => quarter <= end))}
        onChange={(quarter) => onChange(from(quarter))}
      />
      <Select
        label={words.to}
        value={end}
        options={optionsOf(quarters.filter((quarter) => quarter >= start))}
        onChange={(quarter) => onChange(to(quarter))}
      />
      {props.from === undefined && props.to === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            onChange({ from: undefined, to: undefined })
            // The button goes away.
            group.current?.querySelector('select')?.focus()
          }}
        >
          {words.all}
        </button>
      )}
    </fieldset>
  )
}
