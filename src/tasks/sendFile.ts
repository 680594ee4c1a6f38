import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncodings } from './acceptedEncodings.ts'
import type { SiteFile } from './readSite.ts'

/** Sends a file in the smallest packing that the client takes, or says that the client has it. */
export function sendFile(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  { type, itself, packed, link }: SiteFile,
  cacheControl: string,
): void {
  const encoding = acceptedEncodings(asked['accept-encoding']).find((one) => packed.has(one))
  const { bytes, etag } = (encoding && packed.get(encoding)) ?? itself
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Cache-Control', cacheControl)
  if (link !== undefined) response.setHeader('Link', link)
  if (names(asked['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding)
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length })
  response.end(bytes)
}

/** Whether If-None-Match names what would be sent: `*`, or a list in which a proxy may have weakened it. */
function names(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
