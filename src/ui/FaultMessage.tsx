import type { ReactElement } from 'react'
import styles from './Message.module.css'

interface FaultMessageProps {
  readonly heading: string
  /** Cause and way out. */
  readonly text: string
  /** For those who help: the file that failed. */
  readonly detail: string
  readonly action: string
  readonly onAction: () => void
}

/** Says what is wrong and offers the way out. */
export function FaultMessage({
  heading,
  text,
  detail,
  action,
  onAction,
}: FaultMessageProps): ReactElement {
  return (
    <div role="alert" className={styles['fault']}>
      <h2>{heading}</h2>
      <p>{text}</p>
      <p className={styles['detail']}>{detail}</p>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
