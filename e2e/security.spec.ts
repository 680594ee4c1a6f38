import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:js|css|html|svg)$/.test(entry.name))
  .map((entry) => {
    const name = path.join(entry.parentPath, entry.name)
    return { name, text: readFileSync(name, 'utf8') }
  })

function found(pattern: RegExp, within = files): readonly string[] {
  return within.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`),
  )
}

test('The built pages carry the policy for hosts without headers, and no script, style or handler of their own', () => {
  for (const { name, text } of files) {
    if (!name.endsWith('.html')) continue
    expect(text, name).toMatch(/^\uFEFF<!doctype html>/)
    // A phone that makes links of figures changes the page before React has it.
    expect(text, name).toContain('name="format-detection" content="telephone=no,')
  }
  const pages = files.filter(({ name }) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(5)
  for (const { name, text } of pages) {
    const [first = ''] = text.match(/<(?:meta|link|script|style|body)\b[^>]*>/g) ?? []
    const policy = first.replaceAll('&#39;', "'")
    expect(policy, name).toMatch(/^<meta http-equiv="Content-Security-Policy"/)
    expect(policy).toMatch(/script-src 'self'[ ;]/)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
  }
  for (const { name, text } of pages) {
    for (const [, attributes = '', script = ''] of text.matchAll(
      /<script([^>]*)>([\s\S]*?)<\/script>/g,
    )) {
      if (/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes)) continue
      // A script in the page itself is allowed by its hash alone.
      const hash = createHash('sha256').update(script).digest('base64')
      expect(text.replaceAll('&#39;', "'"), name).toContain(`script-src 'self' 'sha256-${hash}';`)
    }
  }
  expect(found(/<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)=/gi, pages)).toEqual([])
  expect(found(/\s(?:href|src)="(?:javascript|data|http):/gi, pages)).toEqual([])
})

test('The built site holds no mock backend, no source map and no path of the machine that built it', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(found(/\bmsw\b|mockServiceWorker|setupWorker|syntheticCountry|sourceMappingURL/g)).toEqual(
    [],
  )
  // pdf.js knows addresses of files.
  const own = files.filter(({ name }) => !/\/pdfjs-[\w-]+\.js$/.test(name))
  expect(found(/node_modules|file:\/\/|\/(?:home|Users|tmp)\/\w+/g, own)).toEqual([])
  expect(files.filter(({ text }) => text.includes(path.resolve('.')))).toEqual([])
})
