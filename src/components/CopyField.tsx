import styles from './CopyField.module.css'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** True where the reader just asked for this text: it is selected at once. */
  readonly isAskedFor?: boolean
}

/** A text to copy by hand, for a browser that copies or saves nothing. */
export function CopyField({ label, text, isAskedFor = false }: CopyFieldProps) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: only where the reader asked for this text
        autoFocus={isAskedFor}
        readOnly
        rows={4}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </label>
  )
}
