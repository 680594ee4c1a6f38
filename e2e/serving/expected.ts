import { readFileSync } from 'node:fs'

/** The headers of every answer, as the sample configuration gives them. */
export const securityHeaders: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...readFileSync('docs/serving/nginx/snippets/klantprofielen-headers.conf', 'utf8').matchAll(
      /^add_header (\S+) "(.*)" always;$/gm,
    ),
  ].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
)

const types: Readonly<Record<string, RegExp>> = {
  csv: /^text\/csv; charset=utf-8$/,
  css: /^text\/css; charset=utf-8$/,
  html: /^text\/html; charset=utf-8$/,
  // Older lists of types call it application.
  js: /^(?:text|application)\/javascript; charset=utf-8$/,
  json: /^application\/json$/,
  md: /^text\/(?:markdown|plain); charset=utf-8$/,
  svg: /^image\/svg\+xml$/,
  // RFC 9116 asks it of security.txt.
  txt: /^text\/plain; charset=utf-8$/,
}

export function typeOf(address: string): RegExp {
  return types[address.replace(/.*\./, '')] ?? /^text\/plain$/
}

export function cacheControlOf(address: string): string {
  return address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
