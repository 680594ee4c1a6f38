import { expect, test } from 'vitest'
import { metaContentSecurityPolicy, securityHeaders } from './securityHeaders.ts'

test('images come from the site itself or stand in its text', () => {
  expect(metaContentSecurityPolicy).toContain("img-src 'self' data:;")
})

test('the policy has no exception, as a header and as a tag', () => {
  const policies = [metaContentSecurityPolicy, securityHeaders['Content-Security-Policy'] ?? '']
  for (const policy of policies) {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types service-worker")
    expect(policy).not.toMatch(/unsafe|\*|http/)
  }
  expect(policies.map((policy) => policy.includes("frame-ancestors 'none'"))).toEqual([false, true])
})
