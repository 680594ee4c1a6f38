import type { Quarter } from './quarter.ts'

/** A change in what is counted: figures before and from the quarter on cannot be compared as they stand. */
export interface DefinitionChange {
  /** The first quarter that is counted in the new way. */
  readonly quarter: Quarter
  /** What changed, in Dutch and in English. */
  readonly nl: string
  readonly en: string
  /** Where that is said, in each language too. */
  readonly source: { readonly nl: string; readonly en: string }
}
