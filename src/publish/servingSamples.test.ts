import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from './securityHeaders.ts'

const folder = 'docs/serving'
const forEver = 'public, max-age=31536000, immutable'

describe('the sample for nginx', () => {
  const headers = read('nginx/snippets/klantprofielen-headers.conf')
  const site = read('nginx/conf.d/klantprofielen.conf')

  it('has these headers', () => {
    const found = [...headers.matchAll(/^add_header (\S+) "(.*)" always;$/gm)]
    expect(found.map(([, name, value]) => [name, value])).toEqual(Object.entries(securityHeaders))
  })

  it('lets browsers keep what has a hash in its name, and ask again for the rest', () => {
    expect(site).toContain(`/assets/" "${forEver}";`)
    expect(site).toContain('default "no-cache";')
  })
})

describe('the sample for Apache', () => {
  const headers = [
    ...read('apache/.htaccess').matchAll(
      /^Header always set (?<name>\S+) "(?<value>[^"]*)"(?: "expr=(?<when>[^"]*)")?$/gm,
    ),
  ].map(({ groups }) => [groups?.['name'], groups?.['value'], groups?.['when']])

  it('has these headers', () => {
    const always = headers.filter(([name, , when]) => name !== 'Cache-Control' && !when)
    expect(always.map(([name, value]) => [name, value])).toEqual(Object.entries(securityHeaders))
  })

  it('lets browsers keep what has a hash in its name, and ask again for the rest', () => {
    const rules = headers.filter(([name]) => name === 'Cache-Control')
    expect(rules.map(([, value, when]) => [value, when?.includes('m#/assets/#')])).toEqual([
      ['no-cache', undefined],
      [forEver, true],
    ])
  })
})

describe('the sample for static hosts', () => {
  const lines = read('static-hosts/_headers').split('\n')

  it('has a page for what is missing, in both languages, that the policy leaves as it is', () => {
    const page = read('static-hosts/404.html')
    expect(page).toMatch(/<html lang="nl">[\s\S]+<section lang="en">/)
    expect(page).not.toMatch(/<script|<style|<link|style=|href=/)
  })

  it.each(['/', '/data/published/index.json', '/privacy/en/'])('gives %s these headers', (path) => {
    expect(headersOf(lines, path)).toEqual(Object.entries(securityHeaders))
  })

  it('lets browsers keep what has a hash in its name', () => {
    expect(headersOf(lines, '/assets/index-abc.js')).toEqual([
      ...Object.entries(securityHeaders),
      ['Cache-Control', forEver],
    ])
  })

  it('gives no header twice, which a host would join, and no line that is too long for one', () => {
    const names = headersOf(lines, '/assets/index-abc.js').map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
    // https://developers.cloudflare.com/pages/configuration/headers/
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000)
  })
})

function read(file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8')
}

/** As a host reads the file: every rule that fits an address adds what stands under it. */
function headersOf(lines: readonly string[], address: string): readonly (readonly string[])[] {
  let fits = false
  return lines.flatMap((line) => {
    if (line.startsWith('/')) fits = address.startsWith(line.replace(/\*$/, ''))
    const [, name = '', value = ''] = /^ {2}(?<name>[\w-]+): (?<value>.*)$/.exec(line) ?? []
    return fits && name !== '' ? [[name, value]] : []
  })
}
