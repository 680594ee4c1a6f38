import type { QueryClient } from '@tanstack/react-query'
import { type ReactElement, useRef } from 'react'
import { formatMoment } from '../i18n/formatMoment.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useFocusHandOver } from '../ui/useFocusHandOver.ts'
import type { Connection } from './connection.ts'
import styles from './Dashboard.module.css'
import { NoNewer } from './NoNewer.tsx'
import type { Failure } from './useContent.ts'
import type { Shown } from './useShown.ts'

interface ConnectionNoteProps {
  readonly connection: Connection
  readonly shown: Shown
  readonly stale: Failure | undefined
  /** Knows when the figures were fetched. */
  readonly client: QueryClient
  readonly onRetry: () => void
}

/** Says beside the figures that they may not be the newest: offline, kept on a day, or a failed update. */
export function ConnectionNote(props: ConnectionNoteProps): ReactElement | null {
  const { connection, shown, stale, client, onRetry } = props
  const { texts, formats, language } = useTexts()
  const quarter = formats.quarter(shown.figures.quarter)
  const words = messageTexts(language).connection
  switch (connection.kind) {
    case 'kept':
      return (
        <div role="alert" className={styles['connection']}>
          <p>{words.kept(quarter, formatMoment(connection.on, language))}</p>
          {connection.isBack ? (
            <>
              <p>{words.back}</p>
              <NoteButton onPress={() => location.reload()}>{texts.reload}</NoteButton>
            </>
          ) : null}
        </div>
      )
    case 'offline':
      return (
        <div role="alert" className={styles['connection']}>
          <p>{words.offline}</p>
        </div>
      )
    case 'online':
      return stale === undefined ? null : (
        <NoNewer failure={stale} shown={shown} client={client} onRetry={onRetry} />
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
