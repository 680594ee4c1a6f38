import type { ServerResponse } from 'node:http'
import path from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { deriveServedFiles } from './deriveServedFiles.ts'
import { linkPublications } from './publicationLinks.ts'
import { publicationsDirectory, readPublications } from './readPublications.ts'

/**
 * Adds the files that pages fetch to the build, and serves them in development. Both get links to the
 * publications in their page, for readers without script.
 */
export function publish(): Plugin {
  const directory = path.resolve(publicationsDirectory)
  return {
    name: 'publish',
    generateBundle() {
      for (const [fileName, source] of derivedFrom(directory)) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    transformIndexHtml: (html) => linkPublications(html, readPublications(directory)),
    configureServer(server) {
      server.middlewares.use(serveDerived(directory))
      reloadOnChange(server, directory)
    },
  }
}

function derivedFrom(directory: string): ReadonlyMap<string, string> {
  return deriveServedFiles('published', readPublications(directory))
}

/** Derives anew for each request: a few milliseconds, and never an old figure. */
function serveDerived(directory: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [url = ''] = (request.originalUrl ?? '').split('?')
    if (!url.startsWith('/data/published/')) return next()
    try {
      const text = derivedFrom(directory).get(url.slice(1))
      if (text === undefined) answer(response, 404, 'text/plain', 'Not found')
      else answer(response, 200, 'application/json', text)
    } catch (error) {
      answer(response, 500, 'text/plain', String(error))
    }
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body)
}

function reloadOnChange(server: ViteDevServer, directory: string): void {
  server.watcher.on('all', (_event, file) => {
    // The ingest writes a temporary file first and renames it.
    if (!file.startsWith(directory) || !file.endsWith('.json')) return
    server.config.logger.info(`publication changed: ${path.relative(directory, file)}`)
    server.ws.send({ type: 'full-reload' })
  })
}
