import { Fragment, type ReactNode, useRef, useState } from 'react'
import styles from './Alert.module.css'
import { useFocusHandOver } from './useFocusHandOver.ts'

interface AlertProps {
  readonly tone: 'error' | 'info'
  readonly heading: string
  /** Announced together with the heading. */
  readonly children: ReactNode
  /** Below it, not announced: what still holds, the file that failed. */
  readonly details?: ReactNode
  /** The one button: retry, or close. */
  readonly action: string
  readonly onAction: () => void
  readonly isBusy?: boolean
}

/** A message with one way out. It is announced again when a new try fails too. */
export function Alert(props: AlertProps) {
  const { tone, heading, children, details, action, onAction, isBusy = false } = props
  const alert = useRef<HTMLDivElement>(null)
  useFocusHandOver(alert)
  const [tries, setTries] = useState({ isBusy, ended: 0 })
  if (tries.isBusy !== isBusy) setTries({ isBusy, ended: tries.ended + (isBusy ? 0 : 1) })
  return (
    <div ref={alert} className={styles['alert']} data-tone={tone}>
      <div role="alert" className={styles['announced']} aria-busy={isBusy}>
        <Fragment key={tries.ended}>
          <h2>{heading}</h2>
          {children}
        </Fragment>
      </div>
      {details}
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
