import type { Quarter } from './quarter.ts'

/** A change in what is counted: counts before and after it cannot be compared as they stand. */
export interface DefinitionChange {
  /** The first quarter that is counted in the new way. */
  readonly quarter: Quarter
  /** Present where only the four columns changed: sums over them stay as they are. */
  readonly of?: 'profiles'
  /** What changed, in Dutch and in English. */
  readonly nl: string
  readonly en: string
  /** Where that is said, in each language too. */
  readonly source: { readonly nl: string; readonly en: string }
}

/**
 * The changes between the quarters of a trend: after the first one, up to the last.
 * Example: from `2020-Q4` to `2021-Q1` a change that begins in `2021-Q1`.
 */
export function changesWithin(
  changes: readonly DefinitionChange[],
  quarters: readonly Quarter[],
): readonly DefinitionChange[] {
  const [first, last] = [quarters.at(0), quarters.at(-1)]
  return first === undefined || last === undefined
    ? []
    : changes.filter(({ quarter }) => first < quarter && quarter <= last)
}
