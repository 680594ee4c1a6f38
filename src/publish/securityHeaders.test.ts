import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { metaContentSecurityPolicy, securityHeaders } from './securityHeaders.ts'

const sample = readFileSync('docs/serving/nginx/snippets/klantprofielen-headers.conf', 'utf8')

test('the nginx headers in docs/serving are these headers', () => {
  const headers = [...sample.matchAll(/^add_header (\S+) "(.*)" always;$/gm)]
  expect(headers.map(([, name, value]) => [name, value])).toEqual(Object.entries(securityHeaders))
})

test('images come from the site itself or stand in its text', () => {
  expect(metaContentSecurityPolicy).toContain("img-src 'self' data:;")
})
