import type { ReactElement, ReactNode } from 'react'
import { dataMarkOf } from '../app/dataMark.ts'
import { DataMarkContext } from '../components/DataMark.tsx'
import { dutchPage } from './pagesInLanguages.ts'

const mark = dataMarkOf('demo', undefined, dutchPage)

/** Marks what is in it as a page of the synthetic set does. */
export function SyntheticSet({ children }: { readonly children: ReactNode }): ReactElement {
  return <DataMarkContext value={mark}>{children}</DataMarkContext>
}
