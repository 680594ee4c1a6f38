import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { ask, unpacked } from './serving/ask.ts'
import { builtFiles } from './serving/builtFiles.ts'
import { cacheControlOf, securityHeaders, typeOf } from './serving/expected.ts'
import type { RunningServer } from './serving/runServer.ts'
import { servers } from './serving/servers.ts'

const packings = [
  { accept: { 'accept-encoding': 'gzip, deflate, br' }, taken: ['br', 'gzip'] },
  { accept: { 'accept-encoding': 'gzip' }, taken: ['gzip'] },
  { accept: {}, taken: [] },
] as const

for (const { name, missing, ofItself, start } of servers) {
  test.describe(`Served by ${name},`, () => {
    // biome-ignore lint/suspicious/noSkippedTests: the gate installs nginx and Apache where it can
    test.skip(missing !== '', missing)
    test.describe.configure({ mode: 'default' })
    let server: RunningServer
    let site = ''

    test.beforeAll(async () => {
      server = await start('.')
      site = server.address
    })
    test.afterAll(() => server.stop())

    test('every file of the site comes whole in each packing, with its type and all headers', async () => {
      for (const { address, content, copies } of builtFiles()) {
        for (const { accept, taken } of packings) {
          const answer = await ask(site, address, { headers: accept })
          const { status, headers } = answer
          expect({ address, status, headers }).toMatchObject({
            status: 200,
            headers: {
              ...securityHeaders,
              'content-type': expect.stringMatching(typeOf(address)),
              'content-length': `${answer.body.length}`,
              'cache-control': cacheControlOf(address),
            },
          })
          expect(headers['content-encoding']).toBe(taken.find((one) => copies.includes(one)))
          if (copies.length > 0) expect(headers.vary).toBe('Accept-Encoding')
          expect(unpacked(answer).equals(content), address).toBe(true)
        }
      }
    })

    test('every packing of a file has a tag of its own, and is not sent again to who has it', async () => {
      for (const { address, copies } of builtFiles()) {
        const tags = new Set<string>()
        for (const { accept } of packings) {
          const first = await ask(site, address, { headers: accept })
          const { etag = '', vary } = first.headers
          expect(etag).toMatch(/^"[^"]+"$/)
          tags.add(etag)
          const headers = { ...accept, 'if-none-match': `"other", W/${etag}` }
          const again = await ask(site, address, { headers })
          expect({ address, ...again }).toMatchObject({
            status: 304,
            headers: { ...securityHeaders, 'cache-control': cacheControlOf(address), etag },
            body: Buffer.alloc(0),
          })
          expect(again.headers.vary).toBe(vary)
        }
        expect(tags.size, address).toBe(copies.length + 1)
      }
    })

    test('a packing that is refused is not sent', async () => {
      for (const [accept, encoding] of [
        ['br;q=0, gzip', 'gzip'],
        ['gzip;q=0, br;q=0.5', 'br'],
        ['br;q=0, gzip;q=0.0', undefined],
        ['identity', undefined],
      ]) {
        const { headers } = await ask(site, '/', { headers: { 'accept-encoding': accept ?? '' } })
        expect(headers['content-encoding'], accept).toBe(encoding)
      }
    })

    test('who has the tag of one packing is sent the other', async () => {
      const packed = await ask(site, '/', { headers: { 'accept-encoding': 'br' } })
      const headers = { 'if-none-match': packed.headers.etag ?? '' }
      expect((await ask(site, '/', { headers })).status).toBe(200)
    })

    test('what is not there, a folder without page or a way out is refused, with the headers', async () => {
      for (const address of [
        '/nothing-here',
        '/index',
        '/favicon.svg/',
        '/begrippen/index',
        '/assets/index-00000000.js',
        '/data/published/regions/AM99.json',
        '/assets/',
        '/data/',
        '/../package.json',
        '/%2e%2e/package.json',
        '/..%2fpackage.json',
        '/..%5cpackage.json',
        '/assets/../../package.json',
        '//package.json',
        '/%00',
        '/%E0%A4%A',
      ]) {
        const { status, headers, body } = await ask(site, address)
        expect([400, 403, 404], address).toContain(status)
        if (ofItself?.refuses.includes(address)) continue
        expect(headers).toMatchObject({ ...securityHeaders, 'cache-control': 'no-cache' })
        expect(body.length).toBeLessThan(200)
      }
      expect((await ask(site, '/data/published/regions/AM99.json')).status).toBe(404)
    })

    test('a folder leads to its page, at the host and with the query of the link', async () => {
      for (const [address, to] of [
        ['/begrippen?x=1&y=%2F', '/begrippen/?x=1&y=%2F'],
        ['/toegankelijkheid/en', '/toegankelijkheid/en/'],
      ]) {
        const { status, headers } = await ask(site, address ?? '', {
          headers: { host: 'a.test:8' },
        })
        expect([301, 308]).toContain(status)
        if (!ofItself?.namesHost) expect(headers.location).not.toMatch(/^\w+:|^\/\//)
        const asked = new URL(address ?? '', 'http://a.test:8')
        expect(new URL(headers.location ?? '', asked).href).toBe(`http://a.test:8${to}`)
        expect(headers).toMatchObject({ ...securityHeaders, 'cache-control': 'no-cache' })
      }
      for (const folder of ['/', '/begrippen/', '/toegankelijkheid/en/']) {
        const page = await ask(site, folder)
        expect(page).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } })
        expect(page.body.equals((await ask(site, `${folder}index.html`)).body)).toBe(true)
      }
    })

    test('HEAD answers as GET does but for the body, and other methods are refused', async () => {
      const headers = { 'accept-encoding': 'br' }
      const { date: _, 'keep-alive': __, ...asked } = (await ask(site, '/', { headers })).headers
      const head = await ask(site, '/', { method: 'HEAD', headers })
      expect(head).toMatchObject({ status: 200, headers: asked, body: Buffer.alloc(0) })
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
        const { status, headers: said } = await ask(site, '/', { method })
        expect(status, method).toBe(405)
        if (ofItself?.refuses.includes(method)) continue
        // Apache adds its own list, which is empty.
        expect(said).toMatchObject({
          ...securityHeaders,
          allow: expect.stringMatching(/^GET, HEAD(?:, )?$/),
        })
      }
    })

    test('a part that is asked for comes as the whole, whatever the part', async () => {
      const whole = await ask(site, '/early.js')
      for (const range of ['0-9', '9-0', '-5', 'x', '99999999-', '0-1,3-4', '']) {
        const headers = { range: `bytes=${range}` }
        const { status, body } = await ask(site, '/early.js', { headers })
        expect({ range, status }).toEqual({ range, status: 200 })
        expect(body.equals(whole.body)).toBe(true)
      }
    })

    test('a new build of the same size has another tag, and is sent to who has the old one', async () => {
      const place = mkdtempSync(path.join(tmpdir(), 'site-'))
      mkdirSync(path.join(place, 'dist'))
      const before = await published(start, place, '983', new Date('2026-01-01T00:00:00Z'))
      const after = await published(
        start,
        place,
        '984',
        new Date('2026-01-02T00:00:00Z'),
        before.etag,
      )
      expect(before).toMatchObject({ status: 200, text: '983' })
      expect(after).toMatchObject({ status: 200, text: '984' })
      expect(after.etag).not.toBe(before.etag)
      rmSync(place, { recursive: true })
    })
  })
}

/** Puts one file in place, and asks for it as a browser that has another. */
async function published(
  start: (place: string) => Promise<RunningServer>,
  place: string,
  content: string,
  time: Date,
  known = '"none"',
) {
  const file = path.join(place, 'dist/index.html')
  writeFileSync(file, content)
  utimesSync(file, time, time)
  const server = await start(place)
  const { status, headers, body } = await ask(server.address, '/', {
    headers: { 'if-none-match': known },
  })
  await server.stop()
  return { status, etag: headers.etag, text: body.toString() }
}
