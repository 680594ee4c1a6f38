import type { LinkNotice } from './linkNotice.ts'
import { parameterKeys } from './parameters.ts'
import { mostValues } from './readParts.ts'

/** Marks that mail programs and social media add to links; they choose nothing. */
const marks = /^(?:utm_[a-z]+|fbclid|gclid|msclkid)$/

/** Parameters that this page does not have, each named once. */
export function unknownParameters(search: string): readonly LinkNotice[] {
  const keys = [...new Set(new URLSearchParams(search).keys())]
  return keys
    .filter(
      (key) => key !== '' && !marks.test(key) && !parameterKeys.some((known) => known === key),
    )
    .slice(0, mostValues)
    .map((key) => ({ kind: 'unknownParameter', key }))
}
