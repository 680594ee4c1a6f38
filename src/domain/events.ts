import type { Quarter } from './quarter.ts'

/** A change in what is counted: counts before and after it cannot be compared as they stand. */
export interface DefinitionChange {
  /** The first quarter that is counted in the new way. */
  readonly quarter: Quarter
  /** Present where only the four columns changed: sums over them, and coverage, stay as they are. */
  readonly of?: 'profiles'
  /** What changed, in Dutch and in English. */
  readonly nl: string
  readonly en: string
  /** Where that is said, in each language too. */
  readonly source: { readonly nl: string; readonly en: string }
}

/**
 * The changes between the quarters of a trend, after the first one up to the last, that concern what is
 * shown of them: those of only the four columns leave `totals` and coverage as they are.
 * Example: from `2020-Q4` to `2021-Q1` a change that begins in `2021-Q1`.
 */
export function changesWithin(
  changes: readonly DefinitionChange[],
  quarters: readonly Quarter[],
  shown: 'totals' | 'profiles',
): readonly DefinitionChange[] {
  const [first, last] = [quarters.at(0), quarters.at(-1)]
  return first === undefined || last === undefined
    ? []
    : changes.filter(
        ({ quarter, of = 'totals' }) =>
          first < quarter && quarter <= last && (of === 'totals' || shown === 'profiles'),
      )
}
