import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, StrictMode } from 'react'
import { AskedContext } from '../url/AskedContext.ts'
import { App } from './App.tsx'

interface RootProps {
  readonly client: QueryClient
  /** Query string of the link that the page is made or opened for. */
  readonly search: string
}

/** Everything in `#root`: the same in the browser as where the page is made. */
export function Root({ client, search }: RootProps): ReactElement {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <AskedContext value={search}>
          <App />
        </AskedContext>
      </QueryClientProvider>
    </StrictMode>
  )
}
