import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cacheControl,
  frameAncestors,
  headers,
  headersFile,
  metaPolicy,
  securityHeaders,
} from './headers.ts'

const indexHtml = readFileSync('index.html', 'utf8')
const ofSite = securityHeaders(indexHtml, frameAncestors.others)

describe('the policy', () => {
  it('has no exception, as a header and as a tag', () => {
    const policies = [metaPolicy(indexHtml), ofSite['Content-Security-Policy'] ?? '']
    for (const policy of policies) {
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'/)
      expect(policy).toContain("; worker-src 'self'; style-src 'self'; img-src 'self' data:;")
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types app")
      expect(policy).not.toMatch(/unsafe|\*|http/)
    }
    expect(policies.map((policy) => policy.includes(frameAncestors.others))).toEqual([false, true])
  })

  it('allows each script in index.html by its hash, and no other', () => {
    // printf 'x=1' | openssl dgst -sha256 -binary | base64
    const hash = "'sha256-HyBrEcI+KMwlDe1/wAmNOCOoRnpUNA8axOU1y4VEST8='"
    const page = '<script>x=1</script><script type="module" src="a.js"></script>'
    expect(metaPolicy(page)).toContain(`script-src 'self' ${hash};`)
    expect(metaPolicy('<p>No script</p>')).toContain("script-src 'self';")
  })
})

// `vitest run -u` writes the sample anew when the list changes.
it('the sample for nginx has these headers', async () => {
  const lines = Object.entries(ofSite).map(
    ([name, value]) =>
      `add_header ${name} "${value.replace(frameAncestors.others, '$klantprofielen_frames')}" always;`,
  )
  const text = ['# The headers of src/build/headers.ts; a test compares them.', ...lines, ''].join(
    '\n',
  )
  await expect(text).toMatchFileSnapshot(
    '../../docs/serving/nginx/snippets/klantprofielen-headers.conf',
  )
  const site = readFileSync('docs/serving/nginx/conf.d/klantprofielen.conf', 'utf8')
  expect(site).toContain(`/assets/" "${cacheControl.assets}";`)
  expect(site).toContain(`default "${cacheControl.others}";`)
  expect(site).toContain(`/embed/(index\\.html)?$" "${frameAncestors.embed}";`)
  expect(site).toContain(`default "${frameAncestors.others}";`)
})

it('the file for static hosts has these headers, and lets no folder but embed/ stand in a frame', () => {
  const file = headersFile(indexHtml, ['begrippen', 'data', 'embed'])
  const lines = file.split('\n')
  const rules = file.split('\n\n').map((rule) => rule.trim().split(/\n +/))
  const others = `Cache-Control: ${cacheControl.others}`
  const nobody = "Content-Security-Policy: frame-ancestors 'none'"
  expect(rules).toEqual([
    [
      '/*',
      ...Object.entries(securityHeaders(indexHtml)).map(([name, value]) => `${name}: ${value}`),
      'X-Frame-Options: DENY',
    ],
    ['/assets/*', `Cache-Control: ${cacheControl.assets}`],
    ['/', nobody, others],
    ['/begrippen/*', nobody, others],
    ['/data/*', nobody, others],
    ['/embed/*', 'Content-Security-Policy: frame-ancestors *', others],
  ])
  expect(rules[0]?.[1]).not.toContain('frame-ancestors')
  // https://developers.cloudflare.com/pages/configuration/headers/
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
})

describe('vite preview', () => {
  let server: PreviewServer
  // In the place of a build: a page, a file, and nothing else.
  const outDir = mkdtempSync(path.join(tmpdir(), 'preview-'))
  beforeAll(async () => {
    cpSync('public/favicon.svg', path.join(outDir, 'favicon.svg'))
    mkdirSync(path.join(outDir, 'over'))
    writeFileSync(path.join(outDir, 'over', 'index.html'), '<!doctype html><p>Over</p>')
    writeFileSync(path.join(outDir, '404.html'), '<!doctype html><p>Deze pagina is er niet</p>')
    server = await preview({
      configFile: false,
      appType: 'mpa',
      plugins: [headers()],
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    })
  })
  afterAll(async () => {
    await server.close()
    rmSync(outDir, { recursive: true })
  })

  async function get(address: string, accept = '*/*') {
    const response = await fetch(new URL(address, server.resolvedUrls?.local[0]), {
      headers: { accept },
    })
    const { status, headers: found } = response
    return { status, headers: Object.fromEntries(found), text: await response.text() }
  }
  const lowerCase = Object.fromEntries(
    Object.entries(ofSite).map(([name, value]) => [name.toLowerCase(), value]),
  )

  it('sends these headers with a file and with a missing file, to be asked for again', async () => {
    const expected = { ...lowerCase, 'cache-control': 'no-cache, no-transform' }
    expect(await get('favicon.svg')).toMatchObject({ status: 200, headers: expected })
    const missing = await get('data/published/none.json')
    expect(missing).toMatchObject({ status: 404, headers: expected, text: '' })
    expect(await get('assets/none.js')).toMatchObject({ status: 404, headers: expected })
  })

  it('lets other pages show embed/ in a frame, and no path that only looks like it', async () => {
    const framesOf = async (address: string) =>
      (await get(address)).headers['content-security-policy']?.split('; ').at(-1)
    for (const address of ['embed/', 'embed/index.html', 'embed/?chart=map', 'a/embed/']) {
      expect(await framesOf(address), address).toBe('frame-ancestors *')
    }
    for (const address of ['', '?/embed/', 'embed', 'embed/..%2f', 'embed/%2e%2e%2f', 'embed/a']) {
      expect(await framesOf(address), address).toBe("frame-ancestors 'none'")
    }
  })

  it('leads to the page of a folder, with what was asked of it, and to no other site', async () => {
    const locationOf = async (address: string) => {
      const response = await fetch(`${server.resolvedUrls?.local[0]}${address}`, {
        redirect: 'manual',
      })
      return [response.status, response.headers.get('location')]
    }
    expect(await locationOf('over?a=b?c')).toEqual([301, '/over/?a=b?c'])
    expect(await locationOf('/over')).toEqual([404, null])
    expect(await locationOf('none')).toEqual([404, null])
  })

  it('answers a missing page at any depth with the page for that', async () => {
    const { status, headers: found, text } = await get('none/of/these/', 'text/html')
    expect(status).toBe(404)
    expect(found['content-type']).toBe('text/html;charset=utf-8')
    expect(text).toBe('<!doctype html><p>Deze pagina is er niet</p>')
  })
})
