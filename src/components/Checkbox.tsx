import styles from './Checkbox.module.css'

interface CheckboxProps {
  readonly label: string
  readonly isChecked: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** A labelled checkbox; the whole line can be pressed. */
export function Checkbox(props: CheckboxProps) {
  const { label, isChecked, isDisabled = false, onChange } = props
  return (
    <label className={styles['checkbox']}>
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
