import * as v from 'valibot'
import type { Outcome } from './outcome.ts'

const auditSchema = v.object({
  metadata: v.object({ vulnerabilities: v.record(v.string(), v.number()) }),
})

const namedSchema = v.array(v.object({ name: v.string() }))
const signaturesSchema = v.object({ invalid: namedSchema, missing: namedSchema })

const errorSchema = v.object({
  message: v.optional(v.string(), ''),
  error: v.optional(v.object({ summary: v.optional(v.string(), '') }), {}),
})

/** What `npm audit --json` says: known weaknesses per severity, or that the registry gives no list. */
export function auditOutcome(answer: unknown): Outcome {
  const result = v.safeParse(auditSchema, answer)
  if (!result.success) return unchecked('The registry gives no list of weaknesses', answer)
  // The severities are added up here: an answer without its total is no answer without weaknesses.
  const { total, ...each } = result.output.metadata.vulnerabilities
  const counts = Object.entries(each)
  if (counts.length === 0) return unchecked('The registry gives no list of weaknesses', answer)
  const found = counts.filter(([, count]) => count > 0)
  const sum = found.reduce((all, [, count]) => all + count, 0)
  const unnamed = (total ?? sum) - sum
  if (sum === 0 && unnamed <= 0) {
    return { kind: 'holds', text: 'npm audit: no known weakness in what the page uses' }
  }
  const list = [
    ...found.map(([severity, count]) => `${count} ${severity}`),
    ...(unnamed > 0 ? [`${unnamed} of no named severity`] : []),
  ].join(', ')
  return { kind: 'broken', text: `npm audit: ${list}; "npm audit --omit=dev" says more` }
}

/** What `npm audit signatures --json` says: packages whose signature is wrong or is not there. */
export function signaturesOutcome(answer: unknown): Outcome {
  const result = v.safeParse(signaturesSchema, answer)
  if (!result.success) return unchecked('The keys of the registry cannot be had', answer)
  const { invalid, missing } = result.output
  const list = [
    ...invalid.map(({ name }) => `${name} (invalid)`),
    ...missing.map(({ name }) => `${name} (missing)`),
  ]
  return list.length === 0
    ? { kind: 'holds', text: 'npm audit signatures: every package is signed by the registry' }
    : { kind: 'broken', text: `npm audit signatures: ${list.join(', ')}` }
}

function unchecked(what: string, answer: unknown): Outcome {
  const result = v.safeParse(errorSchema, answer)
  const said = result.success ? result.output.error.summary || result.output.message : ''
  return { kind: 'unchecked', text: `${what}${said === '' ? '' : `: ${said}`}` }
}
