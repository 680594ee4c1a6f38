import { type ReactElement, useEffect } from 'react'
import styles from './Page.module.css'
import { playEarly } from './playEarly.ts'

/** The last resort, in both languages because no catalogue may be at hand. */
export function BrokenPage(): ReactElement {
  // Its button must answer also when the page never came to life.
  useEffect(() => playEarly(undefined), [])
  return (
    <main className={styles['page']}>
      <div role="alert">
        <p>Er ging iets mis. Uw keuzes staan in de link. Vernieuw de pagina.</p>
        <p lang="en">Something went wrong. Your choices are in the link. Reload the page.</p>
        <button type="button" onClick={() => location.reload()}>
          Vernieuw / <span lang="en">Reload</span>
        </button>
      </div>
    </main>
  )
}
