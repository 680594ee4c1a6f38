import { Fragment, type ReactElement, useRef, useState } from 'react'
import styles from './Message.module.css'
import { useFocusHandOver } from './useFocusHandOver.ts'

interface FaultMessageProps {
  readonly heading: string
  /** Cause and way out. */
  readonly text: string
  /** What still holds. */
  readonly rest?: readonly string[]
  /** For those who help: the file that failed. */
  readonly detail: string
  readonly action: string
  /** True while the action is under way. */
  readonly isBusy: boolean
  readonly onAction: () => void
}

/**
 * Says what is wrong and offers the way out. Only the message itself is spoken at once; a new try that
 * fails too is spoken anew.
 */
export function FaultMessage({
  heading,
  text,
  rest,
  detail,
  action,
  isBusy,
  onAction,
}: FaultMessageProps): ReactElement {
  const message = useRef<HTMLDivElement>(null)
  useFocusHandOver(message)
  const [tries, setTries] = useState({ isBusy, ended: 0 })
  if (tries.isBusy !== isBusy) setTries({ isBusy, ended: tries.ended + (isBusy ? 0 : 1) })
  return (
    <div ref={message} className={styles['fault']}>
      <div role="alert" aria-busy={isBusy}>
        <Fragment key={tries.ended}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </Fragment>
      </div>
      {rest?.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p className={styles['detail']}>{detail}</p>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
