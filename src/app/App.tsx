import { type ReactElement, Suspense, useDeferredValue } from 'react'
import { TextsProvider } from '../i18n/TextsProvider.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import styles from './Page.module.css'
import { Page } from './Page.tsx'
import { useDashboard } from './useDashboard.ts'

/** The dashboard in the language of the address. */
export function App(): ReactElement {
  const dashboard = useDashboard()
  // The page stays as it is, in its language and with its focus, until the other one is here.
  const language = useDeferredValue(dashboard.view.language)
  return (
    <ErrorBoundary fallback={<BrokenPage />}>
      <Suspense fallback={<LoadingPage />}>
        <TextsProvider language={language}>
          <Page dashboard={dashboard} />
        </TextsProvider>
      </Suspense>
    </ErrorBoundary>
  )
}

/** Before there is a language: never a blank page. */
function LoadingPage(): ReactElement {
  return (
    <main className={styles['page']} aria-busy="true">
      <p>
        De pagina wordt geladen. <span lang="en">Loading the page.</span>
      </p>
    </main>
  )
}
