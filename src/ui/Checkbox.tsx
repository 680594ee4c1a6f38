import type { ReactElement } from 'react'
import styles from './Choice.module.css'

interface CheckboxProps {
  readonly label: string
  readonly isChecked: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isChecked: boolean) => void
  /** What it is a field of, and what it says there, for a page without scripts. */
  readonly field?: { readonly name: string; readonly form: string; readonly value: string }
}

/** A labelled checkbox; the whole line can be pressed. */
export function Checkbox({
  label,
  isChecked,
  isDisabled = false,
  onChange,
  field,
}: CheckboxProps): ReactElement {
  return (
    <label className={styles['choice']}>
      <input
        {...field}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
