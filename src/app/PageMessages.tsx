import { useQueryClient } from '@tanstack/react-query'
import { memo, type ReactElement, useMemo } from 'react'
import { areaName } from '../i18n/areaName.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { Awaiting } from './Awaiting.tsx'
import { useConnection } from './connection.ts'
import { ConnectionNote, LinkNotices, NotHere } from './laterParts.tsx'
import type { Content } from './useContent.ts'
import type { Dashboard } from './useDashboard.ts'

interface PageMessagesProps {
  readonly dashboard: Dashboard
  readonly content: Extract<Content, { kind: 'ready' }>
}

/** What is to be said above the figures: of the link, the connection, and what cannot be had yet. */
export const PageMessages = memo(function PageMessages({
  dashboard,
  content,
}: PageMessagesProps): ReactElement {
  const page = useTexts()
  const { shown, stale, awaited } = content
  const { quarter, area } = shown.figures
  const retry = (): void => void dashboard.retry()
  const { notices, closeNotices } = dashboard
  const connection = useConnection()
  const client = useQueryClient()
  // One message at a time: what cannot be had says itself that there is no connection, but not how old kept
  // figures are.
  const hasNote =
    connection.kind === 'kept' ||
    (awaited?.failure === undefined && (connection.kind === 'offline' || stale !== undefined))
  const areaWords = areaName(area, page)
  // The same element as long as it says the same: what was in the page from the start stays until its
  // code is here, also when the address is put right meanwhile.
  const linkNotices = useMemo(
    () =>
      notices.length === 0 ? null : (
        <LinkNotices
          notices={notices}
          instead={{ quarter, area: areaWords }}
          onClose={closeNotices}
        />
      ),
    [notices, quarter, areaWords, closeNotices],
  )
  return (
    <>
      {linkNotices}
      {hasNote ? (
        <ConnectionNote
          connection={connection}
          shown={shown}
          stale={stale}
          client={client}
          onRetry={retry}
        />
      ) : null}
      <Awaiting content={content} />
      {awaited?.failure === undefined ? null : (
        <NotHere failure={awaited.failure} content={content} onRetry={retry} />
      )}
    </>
  )
})
