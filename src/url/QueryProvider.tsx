import { NuqsAdapter } from 'nuqs/adapters/react'
import type { ReactElement, ReactNode } from 'react'
import { canonicalOrder } from './parameters.ts'

/** Makes the address the only store of the view for everything below it. */
export function QueryProvider({ children }: { readonly children: ReactNode }): ReactElement {
  return <NuqsAdapter processUrlSearchParams={canonicalOrder}>{children}</NuqsAdapter>
}
