import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, StrictMode } from 'react'
import { App } from './App.tsx'

/** Everything in `#root`: the same in the browser as where the start page is made. */
export function Root({ client }: { readonly client: QueryClient }): ReactElement {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>
  )
}
