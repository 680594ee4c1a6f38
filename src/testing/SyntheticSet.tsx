import type { ReactElement, ReactNode } from 'react'
import { chipsOf } from '../app/openedFiles.ts'
import { provenanceOf } from '../app/provenance.tsx'
import { ChipsContext, ProvenanceContext } from '../components/Provenance.tsx'
import { dutchPage } from './pagesInLanguages.ts'

const chips = chipsOf('demo', true, dutchPage)
const provenance = provenanceOf('demo', undefined, dutchPage)

/** Marks what is in it as a page of the synthetic set does. */
export function SyntheticSet({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <ChipsContext value={chips}>
      <ProvenanceContext value={provenance}>{children}</ProvenanceContext>
    </ChipsContext>
  )
}
