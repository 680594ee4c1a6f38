import type { ReactElement } from 'react'
import type { Measure } from '../../domain/view.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewField } from '../../url/viewForm.ts'
import styles from './ProfilesToolbar.module.css'

interface MeasureChoiceProps {
  readonly measure: Measure
  readonly onMeasure: (measure: Measure) => void
}

/** People or shares, as two radio buttons in one frame. */
export function MeasureChoice({ measure, onMeasure }: MeasureChoiceProps): ReactElement {
  const { table } = useTexts().texts
  const options = [
    { value: 'count', label: table.count },
    { value: 'share', label: table.shareMeasure },
  ] as const
  return (
    <fieldset className={styles['measure']}>
      <legend className="visually-hidden">{table.measure}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            {...viewField('measure')}
            value={value}
            checked={measure === value}
            onChange={() => onMeasure(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
