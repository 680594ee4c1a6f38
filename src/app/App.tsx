import { type ReactElement, Suspense } from 'react'
import { TextsProvider } from '../i18n/TextsProvider.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import { Page } from './Page.tsx'
import { useDashboard } from './useDashboard.ts'

/** The dashboard in the language of the address. */
export function App(): ReactElement {
  const dashboard = useDashboard()
  return (
    <ErrorBoundary fallback={<BrokenPage />}>
      <Suspense fallback={null}>
        <TextsProvider language={dashboard.view.language}>
          <Page dashboard={dashboard} />
        </TextsProvider>
      </Suspense>
    </ErrorBoundary>
  )
}
