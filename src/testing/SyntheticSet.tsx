import type { ReactElement, ReactNode } from 'react'
import { provenanceOf } from '../app/provenance.ts'
import { ProvenanceContext } from '../components/Provenance.tsx'
import { dutchPage } from './pagesInLanguages.ts'

const provenance = provenanceOf('demo', undefined, dutchPage)

/** Marks what is in it as a page of the synthetic set does. */
export function SyntheticSet({ children }: { readonly children: ReactNode }): ReactElement {
  return <ProvenanceContext value={provenance}>{children}</ProvenanceContext>
}
