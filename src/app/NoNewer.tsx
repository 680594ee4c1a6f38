import type { QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { areaPhrase } from '../i18n/areaName.ts'
import { formatMoment } from '../i18n/formatMoment.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { DataFaultMessage } from './DataFaultMessage.tsx'
import { fetchedOn } from './fetchedOn.ts'
import type { Failure } from './useContent.ts'
import type { Shown } from './useShown.ts'

interface NoNewerProps {
  readonly failure: Failure
  readonly shown: Shown
  readonly client: QueryClient
  readonly onRetry: () => void
}

/** Newer figures cannot be had; says of which quarter and moment those on screen are. */
export function NoNewer({ failure, shown, client, onRetry }: NoNewerProps): ReactElement {
  const page = useTexts()
  const { formats, texts, language } = page
  const { area, quarter } = shown.figures
  const moment = fetchedOn(client, shown.data)
  const rest =
    moment === undefined
      ? texts.awaited.failed(`${areaPhrase(area, page)}, ${formats.quarter(quarter)}`)
      : messageTexts(language).connection.fetched(
          formats.quarter(quarter),
          formatMoment(moment, language),
        )
  return <DataFaultMessage failure={failure} isUpdate rest={[rest]} onRetry={onRetry} />
}
