import { type ReactElement, useRef } from 'react'
import styles from './Message.module.css'
import { useFocusHandOver } from './useFocusHandOver.ts'

interface FaultMessageProps {
  readonly heading: string
  /** Cause and way out. */
  readonly text: string
  /** For those who help: the file that failed. */
  readonly detail: string
  readonly action: string
  /** True while the action is under way. */
  readonly isBusy: boolean
  readonly onAction: () => void
}

/** Says what is wrong and offers the way out. */
export function FaultMessage({
  heading,
  text,
  detail,
  action,
  isBusy,
  onAction,
}: FaultMessageProps): ReactElement {
  const message = useRef<HTMLDivElement>(null)
  useFocusHandOver(message)
  return (
    <div ref={message} role="alert" aria-busy={isBusy} className={styles['fault']}>
      <h2>{heading}</h2>
      <p>{text}</p>
      <p className={styles['detail']}>{detail}</p>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
