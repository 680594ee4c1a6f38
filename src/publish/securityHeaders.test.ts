import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { metaContentSecurityPolicy, securityHeaders } from './securityHeaders.ts'

const readme = readFileSync('README.md', 'utf8')

test('the nginx headers in the README are these headers', () => {
  const sample = [...readme.matchAll(/^add_header (\S+) "(.*)" always;$/gm)]
  expect(sample.map(([, name, value]) => [name, value])).toEqual(Object.entries(securityHeaders))
})

test('images come from the site itself or stand in its text', () => {
  expect(metaContentSecurityPolicy).toContain("img-src 'self' data:;")
})
