import { type ReactElement, useRef } from 'react'
import styles from './Message.module.css'
import { useFocusHandOver } from './useFocusHandOver.ts'

interface NoticeProps {
  readonly heading: string
  readonly texts: readonly string[]
  readonly close: string
  readonly onClose: () => void
}

/** A message that can be put away. */
export function Notice({ heading, texts, close, onClose }: NoticeProps): ReactElement {
  const notice = useRef<HTMLDivElement>(null)
  useFocusHandOver(notice)
  return (
    <div ref={notice} role="alert" className={styles['notice']}>
      <h2>{heading}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  )
}
