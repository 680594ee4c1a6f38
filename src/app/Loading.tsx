import type { ReactElement } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Loading.module.css'

/** Grey places of the size of what is coming, so that nothing moves when it arrives. */
export function Loading(): ReactElement {
  const { texts } = useTexts()
  return (
    <>
      <p className="visually-hidden">{texts.loading}</p>
      <div className={styles['summary']} />
      <div className={styles['filters']} />
      <div className={styles['table']} />
    </>
  )
}
