import { describe, expect, it } from 'vitest'
import { auditOutcome, signaturesOutcome } from './npmOutcomes.ts'

const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 }

describe('what npm says of weaknesses', () => {
  it('is right when it knows of none', () => {
    expect(auditOutcome({ metadata: { vulnerabilities: none } }).kind).toBe('holds')
  })

  it('is wrong when it knows of one, whatever its severity', () => {
    const vulnerabilities = { ...none, low: 1, high: 2, total: 3 }
    expect(auditOutcome({ metadata: { vulnerabilities } })).toEqual({
      kind: 'broken',
      text: 'npm audit: 1 low, 2 high; "npm audit --omit=dev" says more',
    })
  })

  it.each([
    [{ high: 2 }, '2 high'],
    [{ high: 2, critical: 1 }, '2 high, 1 critical'],
    [{ high: 2, total: 0 }, '2 high'],
    [{ ...none, total: 3 }, '3 of no named severity'],
    [{ low: 1, total: 3 }, '1 low, 2 of no named severity'],
  ])('adds up the severities itself: %j', (vulnerabilities, list) => {
    expect(auditOutcome({ metadata: { vulnerabilities } })).toEqual({
      kind: 'broken',
      text: `npm audit: ${list}; "npm audit --omit=dev" says more`,
    })
  })

  it('is right without a total too, and neither without any severity', () => {
    expect(auditOutcome({ metadata: { vulnerabilities: { low: 0, high: 0 } } }).kind).toBe('holds')
    expect(auditOutcome({ metadata: { vulnerabilities: {} } }).kind).toBe('unchecked')
    expect(auditOutcome({ metadata: { vulnerabilities: { total: 0 } } }).kind).toBe('unchecked')
  })

  it.each([
    [{ message: '405 Method Not Allowed', error: { summary: '' } }, ': 405 Method Not Allowed'],
    [{ error: { summary: 'getaddrinfo ENOTFOUND' } }, ': getaddrinfo ENOTFOUND'],
    [undefined, ''],
  ])('is neither when it cannot say: %j', (answer, why) => {
    expect(auditOutcome(answer)).toEqual({
      kind: 'unchecked',
      text: `The registry gives no list of weaknesses${why}`,
    })
  })
})

describe('what npm says of signatures', () => {
  it('is right when none is wrong or lacking', () => {
    expect(signaturesOutcome({ invalid: [], missing: [] }).kind).toBe('holds')
  })

  it('is wrong when one is', () => {
    expect(signaturesOutcome({ invalid: [{ name: 'a' }], missing: [{ name: 'b' }] })).toEqual({
      kind: 'broken',
      text: 'npm audit signatures: a (invalid), b (missing)',
    })
  })

  it('is neither when there are no keys to judge by', () => {
    expect(signaturesOutcome({ error: { summary: 'no network' } })).toEqual({
      kind: 'unchecked',
      text: 'The keys of the registry cannot be had: no network',
    })
  })
})
