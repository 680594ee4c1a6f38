import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Connect, Plugin } from 'vite'

export type Headers = Readonly<Record<string, string>>

/**
 * What the pages may do: load from their own address and nothing else. Trusted types are required,
 * and the only one that may be made is the address of a worker: no text can become script. As a meta tag holds
 * it, where browsers ignore frame-ancestors and warn about it.
 */
export function metaPolicy(indexHtml: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScriptHashes(indexHtml)].join(' '),
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; ')
}

function inlineScriptHashes(indexHtml: string): readonly string[] {
  return [...indexHtml.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

const unusedFeatures = `
  accelerometer autoplay browsing-topics camera display-capture encrypted-media fullscreen
  geolocation gyroscope hid idle-detection magnetometer microphone midi payment
  picture-in-picture publickey-credentials-get screen-wake-lock serial usb
  xr-spatial-tracking`
  .trim()
  .split(/\s+/)

/** The folder whose page any other page may show in a frame. */
const embedFolder = 'embed'

/** Who may show a page in a frame: of the one for that everybody, of every other path nobody. */
export const frameAncestors = {
  embed: 'frame-ancestors *',
  others: "frame-ancestors 'none'",
} as const

/**
 * Headers of every answer. Clipboard writing is left to the browser's default, because the page
 * copies its own link; browsers ignore Strict-Transport-Security over plain http.
 * @param frames who may show it in a frame; for a host that says this in a rule of its own nothing.
 */
export function securityHeaders(
  indexHtml: string,
  frames?: (typeof frameAncestors)[keyof typeof frameAncestors],
): Headers {
  return {
    'Content-Security-Policy': [metaPolicy(indexHtml), ...(frames ? [frames] : [])].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  }
}

/**
 * Names in assets/ hold a hash of their content; every other file is asked for again. Nothing on the way may
 * change a file: React hydrates the page as it was built, and data files are held against their hash.
 */
export const cacheControl = {
  assets: 'public, max-age=31536000, immutable, no-transform',
  others: 'no-cache, no-transform',
} as const

/**
 * The file of headers that static hosts such as Netlify and Cloudflare Pages read. A host joins
 * what two rules say of one header with a comma, so no rule repeats one but the policy: of two policies both
 * hold. Pages and data have rules of their own, and what has no Cache-Control here is revalidated by both hosts.
 * `X-Frame-Options` forbids frames for what has no rule, such as a missing page; browsers leave it aside
 * where a policy has `frame-ancestors`.
 * @param folders those with pages or data: `begrippen`.
 */
export function headersFile(indexHtml: string, folders: readonly string[]): string {
  const rule = (path: string, headers: Headers) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ]
  const folderRule = (path: string, frames: string) =>
    rule(path, { 'Content-Security-Policy': frames, 'Cache-Control': cacheControl.others })
  return [
    ...rule('/*', { ...securityHeaders(indexHtml), 'X-Frame-Options': 'DENY' }),
    ...rule('/assets/*', { 'Cache-Control': cacheControl.assets }),
    ...folderRule('/', frameAncestors.others),
    ...folders.flatMap((folder) =>
      folderRule(`/${folder}/*`, frameAncestors[folder === embedFolder ? 'embed' : 'others']),
    ),
  ].join('\n')
}

/**
 * Writes the policy into the built page for hosts that cannot set headers, adds `_headers` for those
 * that read it, and sends the headers from `vite preview`. Not in development: Vite's own client
 * makes styles and markup that the policy forbids.
 */
export function headers(): Plugin {
  let indexHtml = ''
  return {
    name: 'headers',
    configResolved({ root }) {
      indexHtml = readFileSync(path.join(root, 'index.html'), 'utf8')
    },
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { server }) {
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: metaPolicy(indexHtml) }
        return server === undefined ? [{ tag: 'meta', attrs, injectTo: 'head-prepend' }] : []
      },
    },
    generateBundle: {
      // After the plugins that add pages and data.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((file) =>
          /^(?!assets\/).+\/.+\.(?:html|json)$/.test(file),
        )
        const folders = new Set(files.flatMap((file) => file.split('/').slice(0, 1)))
        const source = headersFile(indexHtml, [...folders].sort())
        this.emitFile({ type: 'asset', fileName: '_headers', source })
      },
    },
    configurePreviewServer({ config: { root, build }, middlewares }) {
      middlewares.use(sendHeaders(indexHtml))
      return () => middlewares.use(sendNotFoundPage(path.resolve(root, build.outDir)))
    },
  }
}

function sendHeaders(indexHtml: string): Connect.NextHandleFunction {
  return ({ url = '' }, response, next) => {
    const [path = ''] = url.split('?')
    const caching = path.includes('/assets/') ? cacheControl.assets : cacheControl.others
    // Nobody decodes the path here: `/embed/..%2f` is another one.
    const isEmbed = new RegExp(`/${embedFolder}/(?:index\\.html)?$`).test(path)
    const headers = securityHeaders(indexHtml, frameAncestors[isEmbed ? 'embed' : 'others'])
    response.setHeaders(new Map(Object.entries({ ...headers, 'Cache-Control': caching })))
    next()
  }
}

/**
 * After every file: `/over` leads to `/over/`, as on other servers, and there is a page of its own for what is missing.
 * The pages themselves still follow.
 */
function sendNotFoundPage(site: string): Connect.NextHandleFunction {
  return ({ url = '', headers: { accept = '' } }, response, next) => {
    const [file = '', ...query] = url.split('?')
    // Nothing but plain names: `//example.org` would be another site.
    const isFolder = /^(?:\/[\w-]+)+$/.test(file) && existsSync(path.join(site, file, 'index.html'))
    if (isFolder) {
      const location = [`${file}/`, ...query].join('?')
      response.writeHead(301, { location }).end()
      return
    }
    const page = path.join(site, '404.html')
    if (file.endsWith('.html') && existsSync(path.join(site, file))) return next()
    response.setHeader('Cache-Control', cacheControl.others)
    if (!accept.includes('text/html') || !existsSync(page)) return next()
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    response.writeHead(404).end(readFileSync(page))
  }
}
