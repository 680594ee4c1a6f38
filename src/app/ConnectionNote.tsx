import { type ReactElement, useRef } from 'react'
import type { Quarter } from '../domain/quarter.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useFocusHandOver } from '../ui/useFocusHandOver.ts'
import type { Connection } from './connection.ts'
import styles from './Dashboard.module.css'

interface ConnectionNoteProps {
  readonly connection: Connection
  readonly quarter: Quarter
  readonly onRetry: () => void
}

/** Says beside the figures that they may not be the newest: offline, kept on a day, or a failed update. */
export function ConnectionNote(props: ConnectionNoteProps): ReactElement {
  const { connection, quarter, onRetry } = props
  const { texts, formats, language } = useTexts()
  const words = messageTexts(language).connection
  switch (connection.kind) {
    case 'kept':
      return (
        <div role="alert" className={styles['connection']}>
          <p>{words.kept(formats.quarter(quarter), formats.moment(connection.on))}</p>
          {connection.isBack ? <p>{words.back}</p> : null}
          <NoteButton onPress={() => location.reload()}>{texts.reload}</NoteButton>
        </div>
      )
    case 'offline':
      return (
        <div role="alert" className={styles['connection']}>
          <p>{words.offline}</p>
        </div>
      )
    case 'online':
      return (
        <div role="alert" className={styles['connection']}>
          <p>{words.stale}</p>
          <NoteButton onPress={onRetry}>{texts.retry}</NoteButton>
        </div>
      )
  }
}

interface NoteButtonProps {
  readonly onPress: () => void
  readonly children: string
}

/** Goes away when a new try succeeds, or the connection does, and may have the focus then. */
function NoteButton({ onPress, children }: NoteButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null)
  useFocusHandOver(button)
  return (
    <button ref={button} type="button" onClick={onPress}>
      {children}
    </button>
  )
}
