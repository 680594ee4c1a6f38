import { globSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { securityHeaders } from '../publish/securityHeaders.ts'
import { type AnswerLink, linkAnswers } from './linkAnswers.ts'
import { sendFile } from './sendFile.ts'
import { siteFiles } from './siteFiles.ts'

/**
 * A server for a built site: its files and their precompressed copies, with the security headers. Where
 * the build left what it takes, the start page with a query is the page of that link.
 */
export function siteServer(directory: string): Server {
  const files = siteFiles(directory)
  const withSlash = folderAddresses(directory)
  const answerLink: AnswerLink = linkAnswers(directory) ?? (() => Promise.resolve(undefined))
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const { pathname = '', query } =
      /^(?<pathname>[^?]*)(?<query>\?.*)?$/s.exec(request.url ?? '')?.groups ?? {}
    const folder = withSlash.get(pathname)
    if (folder !== undefined) {
      const headers = { Location: `${folder}${query ?? ''}`, 'Cache-Control': 'no-cache' }
      response.writeHead(308, headers).end()
      return
    }
    const serveFile = (): void =>
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache' })
        response.end('Niet gevonden / Not found\n')
      })
    if (pathname !== '/' || query === undefined || query === '?') return serveFile()
    answerLink(query)
      .then((answer) => {
        if (answer === undefined) serveFile()
        else sendFile(request, response, answer, 'no-cache')
      })
      .catch(serveFile)
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
