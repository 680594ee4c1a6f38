import { useId } from 'react'
import styles from './Segments.module.css'

interface SegmentsProps<T extends string> {
  /** What is chosen: for ears, and with `words` for eyes too. */
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  /** `frame`: two or three words in one frame; `words`: underlined words behind a label. */
  readonly look?: 'frame' | 'words'
}

/** A few choices of which one holds: radio buttons in one frame. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { label, value, options, onChange, look = 'frame' } = props
  const name = useId()
  return (
    <fieldset
      className={`${styles['segments']} ${styles[look === 'frame' ? 'framed' : 'words']}`}
      data-no-picture=""
    >
      <legend className="visually-hidden">{label}</legend>
      {look === 'words' ? (
        <span className={styles['label']} aria-hidden="true">{`${label}:`}</span>
      ) : null}
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
