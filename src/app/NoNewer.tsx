import type { ReactElement } from 'react'
import { areaPhrase } from '../i18n/areaName.ts'
import { messageTexts } from '../i18n/messageTexts.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { DataFaultMessage } from './DataFaultMessage.tsx'
import type { Failure } from './useContent.ts'
import { useFetchedOn } from './useFetchedOn.ts'
import type { Shown } from './useShown.ts'

interface NoNewerProps {
  readonly failure: Failure
  readonly shown: Shown
  readonly onRetry: () => void
}

/** Newer figures cannot be had; says of which quarter and moment those on screen are. */
export function NoNewer({ failure, shown, onRetry }: NoNewerProps): ReactElement {
  const page = useTexts()
  const { formats, texts, language } = page
  const { area, quarter } = shown.figures
  const fetchedOn = useFetchedOn(shown.data)
  const rest =
    fetchedOn === undefined
      ? texts.awaited.failed(`${areaPhrase(area, page)}, ${formats.quarter(quarter)}`)
      : messageTexts(language).connection.fetched(
          formats.quarter(quarter),
          formats.moment(fetchedOn),
        )
  return <DataFaultMessage failure={failure} isUpdate rest={rest} onRetry={onRetry} />
}
