import { homedir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { builtFiles } from './serving/builtFiles.ts'

const files = builtFiles().map(({ address, content }) => ({ address, text: content.toString() }))
const code = files.filter(({ address }) => /\.(?:js|css|html|svg)$/.test(address))

function matches(all: typeof files, pattern: RegExp): readonly string[] {
  return all.flatMap(({ address, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${address}: ${match}`),
  )
}

test.describe('What is built', () => {
  test('holds no mock backend, and no word of one', () => {
    expect(code.length).toBeGreaterThan(20)
    expect(matches(code, /\bmsw\b|mockServiceWorker|setupWorker|syntheticCountry/g)).toEqual([])
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
