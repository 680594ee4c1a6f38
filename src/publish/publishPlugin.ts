import type { ServerResponse } from 'node:http'
import path from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import type { DefinitionChange } from '../domain/definitionChange.ts'
import type { Publication } from '../domain/publication.ts'
import { deriveServedFiles } from './deriveServedFiles.ts'
import { isForPages } from './isForPages.ts'
import { linkPublications } from './publicationLinks.ts'
import { publicationsDirectory, readPublications } from './readPublications.ts'

/** Makes the publications of a data set that no document stands behind. */
export type MakePublications = () => {
  readonly publications: readonly Publication[]
  readonly definitionChanges: readonly DefinitionChange[]
}

/** The files of a data set, by path. */
type Derive = () => ReadonlyMap<string, string>

/** The files of the real publications, by path; in development anew each time. */
export function publishedFiles(): ReadonlyMap<string, string> {
  return deriveServedFiles('published', readPublications(directory()))
}

/**
 * Adds the files that pages fetch to the build, and serves them in development: those of the real
 * publications and, where it is given, those of the synthetic country. Both ways the page gets links
 * to the real publications, for readers without script.
 */
export function publish({ demo }: { readonly demo?: MakePublications } = {}): Plugin {
  const deriveDemo = once(() => demoFiles(demo))
  return {
    name: 'publish',
    applyToEnvironment: isForPages,
    generateBundle() {
      for (const [fileName, source] of [...publishedFiles(), ...deriveDemo()]) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    transformIndexHtml: (html) => linkPublications(html, readPublications(directory())),
    configureServer(server) {
      // Anew for each request: a few milliseconds, and never an old figure.
      server.middlewares.use(serveDerived('/data/published/', publishedFiles))
      server.middlewares.use(serveDerived('/data/demo/', deriveDemo))
      reloadOnChange(server, directory())
    },
  }
}

function directory(): string {
  return path.resolve(publicationsDirectory)
}

function demoFiles(make: MakePublications | undefined): ReadonlyMap<string, string> {
  if (make === undefined) return new Map()
  const { publications, definitionChanges } = make()
  return deriveServedFiles('demo', publications, definitionChanges)
}

/** A country takes long to make, and comes out the same every time. */
function once(derive: Derive): Derive {
  let files: ReadonlyMap<string, string> | undefined
  return () => {
    files ??= derive()
    return files
  }
}

function serveDerived(folder: string, derive: Derive): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [url = ''] = (request.originalUrl ?? '').split('?')
    if (!url.startsWith(folder)) return next()
    try {
      const text = derive().get(url.slice(1))
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
