import type { ServerResponse } from 'node:http'
import path from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { openDataFolder } from '../app/openData.ts'
import { country } from '../domain/municipality.ts'
import type { DataSet } from '../domain/view.ts'
import { openDataFiles } from './openData.ts'
import { siteAddress } from './prerenderPlugin.ts'
import { publicationsDirectory, readPublications } from './readPublications.ts'
import { type DataSetSource, deriveServedFiles } from './servedData.ts'

type ServedFiles = ReadonlyMap<string, string>

interface DataOptions {
  readonly demo: () => DataSetSource
  readonly address?: string | undefined
}

export function publishedFiles(): ServedFiles {
  return deriveServedFiles('published', { publications: readPublications() })
}

/** The files that pages fetch, in the build and in development: there a change reloads the page. */
export function data({ demo, address }: DataOptions): Plugin {
  const openFiles = () => openDataFiles(readPublications(), siteAddress(address))
  let demoFiles: ServedFiles | undefined
  // A country takes a second to make and is the same every time.
  const deriveDemo = (): ServedFiles => {
    demoFiles ??= deriveServedFiles('demo', demo())
    return demoFiles
  }
  return {
    name: 'data',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const [fileName, source] of [...publishedFiles(), ...openFiles(), ...deriveDemo()]) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    transformIndexHtml() {
      const published = fileNames(publishedFiles(), 'published')
      const demoNames = fileNames(deriveDemo(), 'demo')
      const [only, ...others] = published.regions
      const hasSeveral = others.length > 0
      const start = { region: hasSeveral ? country.code : only, quarter: published.quarters.at(-1) }
      // One published region comes with the page itself.
      const names = { start, ...(hasSeveral ? { published } : {}), demo: demoNames }
      const attrs = { type: 'application/json', id: 'data-files' }
      return [{ tag: 'script', attrs, children: JSON.stringify(names), injectTo: 'head-prepend' }]
    },
    configureServer(server) {
      // Derived for each request: a few milliseconds, and never outdated.
      server.middlewares.use(serve('/data/published/', publishedFiles))
      server.middlewares.use(serve('/data/demo/', deriveDemo))
      server.middlewares.use(serve(`/${openDataFolder}`, openFiles))
      reloadOnChange(server, path.resolve(publicationsDirectory))
    },
  }
}

/** Which regions and quarters have a file, quarters oldest first: index.html preloads what a link needs. */
function fileNames(files: ServedFiles, dataSet: DataSet) {
  const namesIn = (folder: string): readonly string[] =>
    [...files.keys()]
      .filter((file) => file.startsWith(`data/${dataSet}/${folder}/`))
      .map((file) => path.basename(file, '.json'))
      .sort()
  return { regions: namesIn('regions'), quarters: namesIn('quarters') }
}

function serve(folder: string, derive: () => ServedFiles): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [url = ''] = (request.originalUrl ?? '').split('?')
    if (!url.startsWith(folder)) return next()
    try {
      const text = derive().get(url.slice(1))
      if (text === undefined) answer(response, 404, 'text/plain', 'Not found')
      else answer(response, 200, mediaTypes[path.extname(url)] ?? 'application/json', text)
    } catch (error) {
      answer(response, 500, 'text/plain', String(error))
    }
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.jsonld': 'application/ld+json',
  '.xml': 'application/atom+xml',
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
