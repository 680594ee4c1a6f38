import type { ReactElement } from 'react'
import { areaPhrase } from '../i18n/areaName.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { askedPhrase } from './askedPhrase.ts'
import { DataFaultMessage } from './DataFaultMessage.tsx'
import type { Content, Failure } from './useContent.ts'

interface NotHereProps {
  readonly failure: Failure
  readonly content: Extract<Content, { kind: 'ready' }>
  readonly onRetry: () => void
}

/** Says what was asked for and cannot be had, and of what the figures on screen still are. */
export function NotHere({ failure, content, onRetry }: NotHereProps): ReactElement {
  const page = useTexts()
  const { texts, formats, language } = page
  const { area, quarter } = content.shown.figures
  const asked = messageTexts(language).connection.about(
    askedPhrase(content.shown.areas, content.awaited, page),
  )
  const shown = texts.awaited.failed(`${areaPhrase(area, page)}, ${formats.quarter(quarter)}`)
  return <DataFaultMessage failure={failure} rest={[asked, shown]} onRetry={onRetry} />
}
