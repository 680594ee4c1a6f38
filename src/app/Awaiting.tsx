import type { ReactElement } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { askedPhrase } from './askedPhrase.ts'
import styles from './Dashboard.module.css'
import type { Content } from './useContent.ts'

type Ready = Extract<Content, { kind: 'ready' }>

/** Says what is on its way, over the page: what is on screen stays where it is. */
export function Awaiting({ content }: { readonly content: Ready }): ReactElement {
  const page = useTexts()
  const { awaited } = content
  return (
    <p aria-live="polite" className={styles['awaiting']}>
      {awaited === undefined || awaited.failure !== undefined
        ? null
        : page.texts.awaited.loading(askedPhrase(content.shown.areas, content.awaited, page))}
    </p>
  )
}
