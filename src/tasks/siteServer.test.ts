import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteServer } from './siteServer.ts'

const site = mkdtempSync(path.join(tmpdir(), 'site-'))
let server: Server
let address = ''

beforeAll(async () => {
  mkdirSync(path.join(site, 'assets'))
  mkdirSync(path.join(site, 'begrippen/en'), { recursive: true })
  writeFileSync(path.join(site, 'begrippen/index.html'), '<title>Begrippen</title>')
  writeFileSync(path.join(site, 'begrippen/en/index.html'), '<title>Terms</title>')
  writeFileSync(path.join(site, 'index.html'), '<title>Klantprofielen</title>')
  writeFileSync(path.join(site, 'assets/index-abc.js'), 'start()')
  writeFileSync(path.join(site, 'assets/index-abc.js.br'), brotliCompressSync('start()'))
  server = siteServer(site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  if (typeof listening === 'object') address = `http://127.0.0.1:${listening?.port}`
})

afterAll(() => {
  server.close()
  rmSync(site, { recursive: true })
})

describe('the server of the built site', () => {
  it('serves the page with every security header', async () => {
    const { status, headers } = await fetch(`${address}/`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*; trusted-types 'none'; frame-ancestors 'none'$/,
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
