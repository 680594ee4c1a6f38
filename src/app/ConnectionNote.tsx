import type { ReactElement } from 'react'
import type { Quarter } from '../domain/quarter.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
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
        <button type="button" onClick={isKept ? () => location.reload() : onRetry}>
          {isKept ? texts.reload : texts.retry}
        </button>
      )}
    </div>
  )
}
