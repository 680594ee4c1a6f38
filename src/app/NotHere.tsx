import type { ReactElement } from 'react'
import { areaPhrase } from '../i18n/areaName.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { DataFaultMessage } from './DataFaultMessage.tsx'
import type { Failure } from './useContent.ts'
import type { Shown } from './useShown.ts'

interface NotHereProps {
  readonly failure: Failure
  readonly shown: Shown
  readonly onRetry: () => void
}

/** What was asked for cannot be had; says of what the figures on screen still are. */
export function NotHere({ failure, shown, onRetry }: NotHereProps): ReactElement {
  const page = useTexts()
  const { area, quarter } = shown.figures
  const shownPhrase = `${areaPhrase(area, page)}, ${page.formats.quarter(quarter)}`
  return (
    <DataFaultMessage
      failure={failure}
      rest={page.texts.awaited.failed(shownPhrase)}
      onRetry={onRetry}
    />
  )
}
