import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { faultScenarios, logInPath } from '../mocks/faults/faultScenarios.ts'
import { test } from './fixtures.ts'
import { builtFiles } from './serving/builtFiles.ts'
import { securityHeaders } from './serving/expected.ts'

const files = builtFiles().map(({ address, content }) => ({ address, text: content.toString() }))
const code = files.filter(({ address }) => /\.(?:js|css|html|svg)$/.test(address))

function matches(all: typeof files, pattern: RegExp): readonly string[] {
  return all.flatMap(({ address, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${address}: ${match}`),
  )
}

/** Words that only the mock backend has: of what it is made with, of its panel, of its faults. */
const mockWords = [
  '\\bmsw\\b',
  'mockServiceWorker',
  'setupWorker',
  'syntheticCountry',
  'Netwerkstoring',
  'Network fault',
  'Een uur later',
  'An hour later',
  logInPath,
  // One word alone, such as "Offline", is also a word of the page.
  ...faultScenarios.flatMap(({ words }) => [words.nl, words.en].filter((one) => /\s/.test(one))),
]
const mockCode = new RegExp(mockWords.join('|'), 'g')

test.describe('What is built', () => {
  test('holds no mock backend, and no word of one', () => {
    expect(code.length).toBeGreaterThan(20)
    expect(matches(code, mockCode)).toEqual([])
  })

  test('would be found out if it held the panel or the faults', () => {
    for (const file of ['faultPanel', 'faultScenarios', 'faultHandlers']) {
      const text = readFileSync(`mocks/faults/${file}.ts`, 'utf8')
      expect(matches([{ address: file, text }], mockCode), file).not.toEqual([])
    }
    const [page] = code
    const planted = { address: '/assets/planted.js', text: `${page?.text}"Netwerkstoring"` }
    expect(matches([planted], mockCode)).toEqual(['/assets/planted.js: Netwerkstoring'])
  })

  test('has in every page the policy of the headers before all else, trusted types included', () => {
    const policy = (securityHeaders['content-security-policy'] ?? '')
      .split('; ')
      // Browsers do not read it in a page.
      .filter((directive) => !directive.startsWith('frame-ancestors '))
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    const pages = code.filter(({ address }) => address.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(5)
    for (const { address, text } of pages) {
      const [first = '', ...others] = text.match(/<(?:meta|link|script|style|body)\b[^>]*>/g) ?? []
      expect(first.replaceAll('&#39;', "'"), address).toBe(
        `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
      )
      expect(others.filter((tag) => /http-equiv/i.test(tag))).toEqual([])
    }
  })

  test('holds no source map and no link to one', () => {
    expect(files.filter(({ address }) => address.endsWith('.map'))).toEqual([])
    expect(matches(files, /sourceMappingURL|sourceURL=/g)).toEqual([])
  })

  test('holds no path of the machine that built it', () => {
    const places = [path.resolve('.'), homedir(), path.dirname(process.execPath)]
    for (const place of places.filter((one) => one.length > 1)) {
      expect(
        files.filter(({ text }) => text.includes(place)).map(({ address }) => address),
      ).toEqual([])
    }
    expect(matches(code, /node_modules|file:\/\/|\/(?:home|Users|tmp)\/\w+/g)).toEqual([])
  })

  test('holds no inline script, style or handler: only data that is no script', () => {
    const pages = code.filter(({ address }) => /\.(?:html|svg)$/.test(address))
    expect(pages.length).toBeGreaterThan(5)
    expect(matches(pages, /<script(?![^>]*\ssrc=)[^>]*>/g)).toEqual([
      '/index.html: <script type="application/json" id="figures-data">',
    ])
    expect(matches(pages, /<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)=/gi)).toEqual([])
    expect(matches(pages, /\s(?:href|src)="(?:javascript|data|http):/gi)).toEqual([])
  })
})
