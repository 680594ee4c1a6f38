import { type ReactElement, useRef } from 'react'
import type { Quarter } from '../domain/quarter.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useFocusHandOver } from '../ui/useFocusHandOver.ts'
import styles from './Dashboard.module.css'

interface ConnectionNoteProps {
  /** As `useConnection` says it. */
  readonly connection: string
  readonly quarter: Quarter
  readonly onRetry: () => void
}

/** Says beside the figures that they may not be the newest: offline, kept on a day, or a failed update. */
export function ConnectionNote(props: ConnectionNoteProps): ReactElement {
  const { connection, quarter, onRetry } = props
  const { texts, formats, language } = useTexts()
  const words = messageTexts(language).connection
  const isKept = connection !== 'online' && connection !== 'offline'
  const moment = { dateStyle: 'long', timeStyle: 'short' } as const
  return (
    <div role="alert" className={styles['connection']}>
      <p>
        {isKept
          ? words.kept(
              formats.quarter(quarter),
              new Date(connection).toLocaleString(language, moment),
            )
          : words[connection === 'online' ? 'stale' : 'offline']}
      </p>
      {connection === 'offline' ? null : (
        <NoteButton onPress={isKept ? () => location.reload() : onRetry}>
          {isKept ? texts.reload : texts.retry}
        </NoteButton>
      )}
    </div>
  )
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
