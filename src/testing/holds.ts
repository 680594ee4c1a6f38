import fc, { type IRawProperty } from 'fast-check'
import type { TestContext } from 'vitest'
import { propertyRuns } from './propertyRuns.ts'

/** What a property is about: `npm run properties` adds up its runs per subject. */
export type Subject =
  | 'ingest'
  | 'address'
  | 'csv'
  | 'sorting'
  | 'regrouping'
  | 'selection totals'
  | 'data files'

declare module 'vitest' {
  interface TaskMeta {
    /** The runs that a property really had. */
    property?: { readonly subject: Subject; readonly runs: number }
    /** What a property met on its way and only counts, in words; `npm run properties` prints it. */
    counted?: Readonly<Record<string, number>>
  }
}

/** Tries a property as often as the one setting says, and tells the test how often that was. */
export function holds<T>(
  { meta }: TestContext['task'],
  subject: Subject,
  property: IRawProperty<T, false>,
): void {
  const details = fc.check(property, propertyRuns)
  const message = fc.defaultReportMessage(details)
  if (message !== undefined) throw new Error(message, { cause: details.errorInstance })
  meta.property = { subject, runs: details.numRuns }
}
