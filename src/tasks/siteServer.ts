import { globSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
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
  const withSlash = folderAddresses(directory)
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const [pathname = '', query] = (request.url ?? '').split(/(?=\?)/)
    const folder = withSlash.get(pathname)
    if (folder !== undefined) {
      const headers = { Location: `${folder}${query ?? ''}`, 'Cache-Control': 'no-cache' }
      response.writeHead(308, headers).end()
      return
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache' })
      response.end('Niet gevonden / Not found\n')
    })
  })
}

/**
 * Where each folder with a page leads without its slash, relative to that address: `/begrippen/en`
 * leads to `en/`. The page there would look for its own addresses one folder too high.
 */
function folderAddresses(directory: string): ReadonlyMap<string, string> {
  const folders = globSync('**/*/index.html', { cwd: directory }).map((file) => path.dirname(file))
  return new Map(
    folders.map((folder) => [`/${folder.split(path.sep).join('/')}`, `${path.basename(folder)}/`]),
  )
}

/** Files in `assets` have a hash of their content in their name; every other name gets new content. */
function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
