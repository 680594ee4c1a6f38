import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { siteServer } from './siteServer.ts'

const site = mkdtempSync(path.join(tmpdir(), 'site-'))
let server: Server
/** Renders the query string and a file into the empty page; one link it cannot. */
const renderer = `
  export const prerender = () => new Map()
  export const prerenderFiles = () => new Map()
  export const prerenderLink = async (page, search, readFile) => {
    if (search === '?broken') throw new Error('no figures')
    return page + search + readFile('assets/index-abc.js')
  }`
let address = ''

beforeAll(async () => {
  mkdirSync(path.join(site, 'assets'))
  mkdirSync(path.join(site, 'begrippen/en'), { recursive: true })
  writeFileSync(path.join(site, 'begrippen/index.html'), '<title>Begrippen</title>')
  writeFileSync(path.join(site, 'begrippen/en/index.html'), '<title>Terms</title>')
  writeFileSync(path.join(site, 'index.html'), '<title>Klantprofielen</title>')
  writeFileSync(path.join(site, 'assets/index-abc.js'), 'start()')
  writeFileSync(path.join(site, 'assets/index-abc.js.br'), brotliCompressSync('start()'))
  mkdirSync(`${site}-server`)
  writeFileSync(path.join(`${site}-server`, 'empty.html'), '<div id="root"></div>')
  writeFileSync(path.join(`${site}-server`, 'prerender.mjs'), renderer)
  server = siteServer(site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  if (typeof listening === 'object') address = `http://127.0.0.1:${listening?.port}`
})

afterAll(() => {
  server.close()
  rmSync(site, { recursive: true })
  rmSync(`${site}-server`, { recursive: true })
})

describe('the server of the built site', () => {
  it('serves the page with every security header', async () => {
    const { status, headers } = await fetch(`${address}/`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*; trusted-types service-worker; frame-ancestors 'none'$/,
    )
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })

  it('lets browsers keep hashed files for ever and ask again for the rest', async () => {
    const asset = await fetch(`${address}/assets/index-abc.js`)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const page = await fetch(`${address}/`)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const again = await fetch(`${address}/`, {
      headers: { 'if-none-match': page.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('sends the precompressed copy to a browser that takes it', async () => {
    const asset = await fetch(`${address}/assets/index-abc.js`, {
      headers: { 'accept-encoding': 'br' },
    })
    expect(asset.headers.get('content-encoding')).toBe('br')
    expect(await asset.text()).toBe('start()')
  })

  it.each([
    ['/begrippen', 'begrippen/', '<title>Begrippen</title>'],
    ['/begrippen/en?x=1', 'en/?x=1', '<title>Terms</title>'],
  ])(
    'leads from %s to the page in that folder, whose addresses are relative',
    async (page, to, html) => {
      const answer = await fetch(`${address}${page}`, { redirect: 'manual' })
      expect(answer.status).toBe(308)
      expect(answer.headers.get('location')).toBe(to)
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      const followed = await fetch(`${address}${page}`)
      expect(new URL(followed.url).pathname).toMatch(/\/$/)
      expect(await followed.text()).toBe(html)
    },
  )

  it('leads nowhere else', async () => {
    for (const page of ['//begrippen', '/begrippen//en', '/assets', '/x/../begrippen%2f']) {
      expect((await fetch(`${address}${page}`, { redirect: 'manual' })).status).toBe(404)
    }
  })

  it.each([
    '/data/published/regions/AM99.json',
    '/%E0%A4%A',
    '/..%2f..%2fpackage.json',
    '/assets/',
  ])('answers 404 with the same headers for %s', async (missing) => {
    const { status, headers } = await fetch(`${address}${missing}`)
    expect(status).toBe(404)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('takes no other method than GET and HEAD', async () => {
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200)
  })
})

describe('a link that the server can answer', () => {
  it.each(['?measure=share', '?municipality=GM0106?utm_source=x', '?%E0%A4%A'])(
    '%s is its page, whole, and asked for again each time',
    async (search) => {
      const headers = { 'Accept-Encoding': 'br' }
      const answer = await fetch(`${address}/${search}`, { headers })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('content-encoding')).toBe('br')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await answer.text()).toBe(`<div id="root"></div>${search}start()`)
    },
  )

  it('is not sent again to who has it, and another link has another tag', async () => {
    const tagOf = async (search: string, encoding: string): Promise<string> => {
      const headers = { 'Accept-Encoding': encoding }
      return (await fetch(`${address}/${search}`, { headers })).headers.get('etag') ?? ''
    }
    const tag = await tagOf('?lang=en', 'br')
    expect(tag).toBe(await tagOf('?lang=en', 'br'))
    const others = [await tagOf('?lang=en', 'gzip'), await tagOf('?lang=nl', 'br')]
    expect(new Set([tag, ...others]).size).toBe(3)
    const headers = { 'Accept-Encoding': 'br', 'If-None-Match': `"x", W/${tag}` }
    const again = await fetch(`${address}/?lang=en`, { headers })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
  })

  it('is the start page when it is too long or cannot be made, which is told on the console', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined)
    for (const search of ['?broken', '?broken', `?x=${'x'.repeat(5000)}`, '?', '']) {
      expect(await (await fetch(`${address}/${search}`)).text()).toBe(
        '<title>Klantprofielen</title>',
      )
    }
    expect(said.mock.calls).toEqual([
      ['Geen pagina / No page: ?broken\nno figures'],
      ['Geen pagina / No page: ?broken\nno figures'],
    ])
    said.mockRestore()
  })
})
