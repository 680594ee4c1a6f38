import type { ReactElement } from 'react'
import { Hatch } from '../../ui/Hatch.tsx'

/** The hatched fills of the columns that are not transparent, drawn once for all cells. */
export function SeriesPatterns({ prefix }: { readonly prefix: string }): ReactElement {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      <defs>
        <Hatch id={`${prefix}-municipality`} colour="var(--municipality)" spacing={4} />
        <Hatch id={`${prefix}-uwv`} colour="var(--uwv)" spacing={4} />
      </defs>
    </svg>
  )
}
