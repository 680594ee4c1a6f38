import { createServer, type Server } from 'node:http'
import sirv from 'sirv'
import { securityHeaders } from '../publish/securityHeaders.ts'

/** A server for a built site: its files and their precompressed copies, with the security headers. */
export function siteServer(directory: string): Server {
  const files = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cacheControl(pathname))
    },
  })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache' })
      response.end('Niet gevonden / Not found\n')
    })
  })
}

/** Files in `assets` have a hash of their content in their name; every other name gets new content. */
function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
