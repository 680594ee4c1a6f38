import { createContext, use } from 'react'
import { Chip } from './Chip.tsx'

/** Words beside figures that are invented, in amber, or not all the site's own. */
export const ChipsContext = createContext<
  readonly { readonly text: string; readonly tone?: 'synthetic' }[]
>([])

/** What charts and their files say of figures that were revised, invented, or are not all the site's own. */
export interface Provenance {
  /** First part of the name of a file: `eigen-`. */
  readonly filePrefix?: string
  /** In place of the source of a chart. */
  readonly source?: string
  /** Said after it, of the quarters that a chart shows; empty where there is nothing to say. */
  readonly noteOf: (quarters: ReadonlySet<unknown>) => string
  /** The source of a row of a file, by that of its chart and, where the row has them, its quarter and region. */
  readonly sourceOf: (source: string, quarter?: string, region?: string) => string
}

export const ProvenanceContext = createContext<Provenance | undefined>(undefined)

export function ProvenanceChips() {
  return use(ChipsContext).map(({ text, ...chip }) => (
    <span key={text}>
      <Chip {...chip}>{text}</Chip>{' '}
    </span>
  ))
}
