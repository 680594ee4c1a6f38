import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import {
  type ReactElement,
  StrictMode,
  Suspense,
  useDeferredValue,
  useEffect,
  useState,
} from 'react'
import { ErrorBoundary } from '../components/LazyPart.tsx'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import type { Pair } from '../url/mendSearch.ts'
import { sortSearchParams } from '../url/searchParams.ts'
import styles from './Page.module.css'
import { Page } from './Page.tsx'
import { useDashboard } from './useDashboard.ts'

interface AppProps {
  readonly client: QueryClient
  /** Parameters of the link that this page does not have. */
  readonly unknown?: readonly Pair[]
}

const none: readonly Pair[] = []

/** Everything in `#root`: the same in the browser as where the start page is prerendered. */
export function App({ client, unknown = none }: AppProps): ReactElement {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <NuqsAdapter processUrlSearchParams={sortSearchParams} defaultOptions={{ history: 'push' }}>
          <ErrorBoundary fallback={<BrokenPage />}>
            <LocalisedPage unknown={unknown} />
          </ErrorBoundary>
        </NuqsAdapter>
      </QueryClientProvider>
    </StrictMode>
  )
}

function LocalisedPage({ unknown }: { readonly unknown: readonly Pair[] }): ReactElement {
  // Named after hydration: the prerendered page knows no link.
  const [named, setNamed] = useState(none)
  useEffect(() => setNamed(unknown), [unknown])
  const dashboard = useDashboard(named)
  // The page stays in its language until the other one is here.
  const language = useDeferredValue(dashboard.view.language)
  return (
    <Suspense fallback={<LoadingPage />}>
      <I18nProvider language={language}>
        <Page dashboard={dashboard} />
      </I18nProvider>
    </Suspense>
  )
}

/** Before there is a language: never a blank page. */
function LoadingPage(): ReactElement {
  return (
    <main className={styles['page']} aria-busy="true">
      <h1 className="visually-hidden">Transparantie van klantprofielen</h1>
      <p>
        <span>De pagina wordt geladen.</span>
        <span lang="en"> Loading the page.</span>
      </p>
    </main>
  )
}

/** The last resort, in both languages because no catalogue may be at hand. */
function BrokenPage(): ReactElement {
  return (
    <main className={styles['page']}>
      <div role="alert">
        <p>Er ging iets mis. Uw keuzes staan in de link. Vernieuw de pagina.</p>
        <p lang="en">Something went wrong. Your choices are in the link. Reload the page.</p>
        <button type="button" onClick={() => location.reload()}>
          <span>Vernieuw</span>
          <span lang="en"> / Reload</span>
        </button>
      </div>
    </main>
  )
}
