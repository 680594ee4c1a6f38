import type { ReactElement } from 'react'
import { areaPhrase } from '../i18n/areaName.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Dashboard.module.css'
import { DataFaultMessage } from './DataFaultMessage.tsx'
import type { Content } from './useContent.ts'

interface AwaitedProps {
  readonly content: Extract<Content, { kind: 'ready' }>
  readonly onRetry: () => void
}

/** What the reader asked for is on its way, or cannot be had; what is on screen is still the former. */
export function Awaited({ content, onRetry }: AwaitedProps): ReactElement | null {
  const page = useTexts()
  const { texts, formats } = page
  const { awaited, shown } = content
  if (awaited === undefined) return null
  if (awaited.failure !== undefined) {
    const { area, quarter } = shown.figures
    return (
      <>
        <DataFaultMessage failure={awaited.failure} onRetry={onRetry} />
        <p>{texts.awaited.failed(`${areaPhrase(area, page)}, ${formats.quarter(quarter)}`)}</p>
      </>
    )
  }
  const area = shown.areas.find(({ code }) => code === awaited.area)
  const asked = [
    ...(area === undefined ? [] : [areaPhrase(area, page)]),
    ...(awaited.quarter === undefined ? [] : [formats.quarter(awaited.quarter)]),
  ]
  return (
    <p aria-live="polite" className={styles['awaited']}>
      {texts.awaited.loading(asked.join(', '))}
    </p>
  )
}
