import type { ReactElement } from 'react'
import { areaPhrase } from '../i18n/areaName.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Dashboard.module.css'
import type { Content } from './useContent.ts'

type Ready = Extract<Content, { kind: 'ready' }>

/** Says what is on its way, over the page: what is on screen stays where it is. */
export function Awaiting({ content }: { readonly content: Ready }): ReactElement {
  const page = useTexts()
  const { awaited, shown } = content
  const area = shown.areas.find(({ code }) => code === awaited?.area)
  const asked = [
    ...(area === undefined ? [] : [areaPhrase(area, page)]),
    ...(awaited?.quarter === undefined ? [] : [page.formats.quarter(awaited.quarter)]),
  ]
  return (
    <p aria-live="polite" className={styles['awaiting']}>
      {awaited === undefined || awaited.failure !== undefined
        ? null
        : page.texts.awaited.loading(asked.join(', '))}
    </p>
  )
}
