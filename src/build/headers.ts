import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Connect, Plugin } from 'vite'

export type Headers = Readonly<Record<string, string>>

/**
 * What the pages may do: load from their own address and nothing else. Trusted types are required,
 * and the only one that may be made is the address of a worker: no text can become script.
 */
function pagePolicy(indexHtml: string): readonly string[] {
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
  ]
}

/** The scripts that stand in the page itself, by the hash of their text. */
function inlineScriptHashes(indexHtml: string): readonly string[] {
  return [...indexHtml.matchAll(/<script>(?<text>.*?)<\/script>/gs)].map(
    ({ groups }) =>
      `'sha256-${createHash('sha256')
        .update(groups?.['text'] ?? '')
        .digest('base64')}'`,
  )
}

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** The policy as a meta tag holds it: browsers ignore frame-ancestors there and warn about it. */
export function metaPolicy(indexHtml: string): string {
  return pagePolicy(indexHtml).join('; ')
}

/**
 * Headers of every answer. Clipboard writing is left to the browser's default, because the page
 * copies its own link; browsers ignore Strict-Transport-Security over plain http.
 */
export function securityHeaders(indexHtml: string): Headers {
  return {
    'Content-Security-Policy': [...pagePolicy(indexHtml), "frame-ancestors 'none'"].join('; '),
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
 * what two rules say of one header, so no rule repeats one: pages and data have rules of their own, and
 * what has no Cache-Control here is revalidated by both hosts.
 * @param folders those with pages or data: `begrippen`.
 */
export function headersFile(headers: Headers, folders: readonly string[]): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  const rule = (path: string, value: string) => ['', path, `  Cache-Control: ${value}`]
  return [
    '/*',
    ...lines,
    ...rule('/assets/*', cacheControl.assets),
    ...['/', ...folders.map((folder) => `/${folder}/*`)].flatMap((path) =>
      rule(path, cacheControl.others),
    ),
    '',
  ].join('\n')
}

/**
 * Writes the policy into the built page for hosts that cannot set headers, adds `_headers` for those
 * that read it, and sends the headers from `vite preview`. Not in development: Vite's own client
 * makes styles and markup that the policy forbids.
 */
export function headers(): Plugin {
  let headersOfSite: Headers = {}
  let policy = ''
  return {
    name: 'headers',
    configResolved({ root }) {
      const indexHtml = readFileSync(path.join(root, 'index.html'), 'utf8')
      headersOfSite = securityHeaders(indexHtml)
      policy = metaPolicy(indexHtml)
    },
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { server }) =>
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
    generateBundle: {
      // After the plugins that add pages and data.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((file) =>
          /^(?!assets\/).+\/.+\.(?:html|json)$/.test(file),
        )
        const folders = new Set(files.flatMap((file) => file.split('/').slice(0, 1)))
        const source = headersFile(headersOfSite, [...folders].sort())
        this.emitFile({ type: 'asset', fileName: '_headers', source })
      },
    },
    configurePreviewServer({ config: { root, build }, middlewares }) {
      middlewares.use(sendHeaders(headersOfSite))
      return () => middlewares.use(sendNotFoundPage(path.resolve(root, build.outDir)))
    },
  }
}

function sendHeaders(headersOfSite: Headers): Connect.NextHandleFunction {
  return ({ url = '' }, response, next) => {
    const caching = url.includes('/assets/') ? cacheControl.assets : cacheControl.others
    response.setHeaders(new Map(Object.entries({ ...headersOfSite, 'Cache-Control': caching })))
    next()
  }
}

/** After every file: a page of its own for what is missing. The pages themselves still follow. */
function sendNotFoundPage(site: string): Connect.NextHandleFunction {
  return ({ url = '', headers: { accept = '' } }, response, next) => {
    const [file = ''] = url.split('?')
    const page = path.join(site, '404.html')
    if (file.endsWith('.html') && existsSync(path.join(site, file))) return next()
    response.setHeader('Cache-Control', cacheControl.others)
    if (!accept.includes('text/html') || !existsSync(page)) return next()
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    response.writeHead(404).end(readFileSync(page))
  }
}
