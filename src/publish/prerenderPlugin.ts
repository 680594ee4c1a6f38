import { writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  type Connect,
  isRunnableDevEnvironment,
  type Plugin,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite'
import { type Documents, documentsOf, filesOf, type RenderLink, renderLinkOf } from './documents.ts'
import { isForPages } from './isForPages.ts'
import { runBuiltEntry } from './runBuiltEntry.ts'
import { metaContentSecurityPolicy } from './securityHeaders.ts'
import { emptyDocument, serverDirectory } from './serverDirectory.ts'

interface PrerenderOptions {
  /**
   * A module whose `prerender()` gives whole documents, by file, `prerenderFiles()` other files, and
   * `prerenderLink()` the document of a link.
   */
  readonly entry: string
  /** Makes the files that the start page shows the figures of, by the path that pages fetch. */
  readonly files: () => ReadonlyMap<string, string>
}

/**
 * Pages that are HTML before any script runs, made by the components of the site itself. `vite build`
 * first builds `entry` for Node, then builds the site and puts the documents into it, with the same style
 * sheet and policy as `index.html`, which becomes the page of a link without parameters. What was built
 * for Node stays beside the site, for a server that answers other links. In development each request
 * runs the module anew.
 */
export function prerender({ entry, files }: PrerenderOptions): Plugin {
  let documents: Documents | undefined
  let tables: ReadonlyMap<string, string> = new Map()
  let renderLink: RenderLink | undefined
  let styles: readonly string[] = []
  return {
    name: 'prerender',
    // What one environment renders, the other one builds.
    sharedDuringBuild: true,
    config: ({ build: { outDir = 'dist' } = {} }) => ({
      builder: {},
      environments: { ssr: forNode(entry, serverDirectory(outDir)) },
    }),
    async buildApp({ build, config, environments: { ssr, client } }) {
      if (ssr === undefined || client === undefined) throw new Error('No environment to build for')
      await runBuiltEntry(await build(ssr), config.cacheDir, async (module) => {
        const served = files()
        documents = await documentsOf(module)
        tables = filesOf(module, (file) => served.get(file))
        renderLink = renderLinkOf(module)
        await build(client)
      })
    },
    buildEnd() {
      const own = [...this.getModuleIds()].filter(isStyleSheet)
      if (!isForPages(this.environment)) styles = own
      const missing = styles.filter((id) => !own.includes(id))
      // There is one style sheet, and the dashboard decides what is in it.
      if (missing.length > 0) this.error(`Not in the style sheet of the site: ${missing.join()}`)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (!isForPages(this.environment)) return
        const sheets = Object.keys(bundle).filter(isStyleSheet)
        if (documents === undefined || renderLink === undefined) {
          this.error('Nothing is rendered: build with createBuilder')
        }
        const page = bundle['index.html']
        if (page?.type === 'asset') {
          const empty = String(page.source)
          const { root, build } = this.environment.config
          writeFileSync(path.resolve(root, serverDirectory(build.outDir), emptyDocument), empty)
          const served = files()
          page.source = await renderLink(empty, '', (file) => served.get(file))
        }
        for (const [fileName, source] of tables) this.emitFile({ type: 'asset', fileName, source })
        for (const [fileName, html] of documents) {
          const source = withHead(html, [policy, ...sheets.map((sheet) => link(fileName, sheet))])
          this.emitFile({ type: 'asset', fileName, source })
        }
      },
    },
    configureServer(server) {
      const { ssr } = server.environments
      if (isRunnableDevEnvironment(ssr)) server.middlewares.use(serveDocuments(server, ssr, entry))
    },
  }
}

/** Code that runs in the process that builds, and in a server. */
function forNode(entry: string, outDir: string) {
  return {
    // It stands by itself, wherever it is put.
    resolve: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        output: { minify: false, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  } as const
}

const policy = `<meta http-equiv="Content-Security-Policy" content="${metaContentSecurityPolicy}">`

/** The style sheet by an address relative to the document: it works under any path. */
function link(document: string, sheet: string): string {
  const address = path.posix.relative(path.posix.dirname(document), sheet)
  return `<link rel="stylesheet" href="${address}">`
}

/** The policy comes first: it rules over what stands after it. */
function withHead(html: string, tags: readonly string[]): string {
  return html.replace('<head>', () => `<head>${tags.join('')}`)
}

function isStyleSheet(id: string): boolean {
  return id.endsWith('.css')
}

function serveDocuments(
  server: ViteDevServer,
  ssr: RunnableDevEnvironment,
  entry: string,
): Connect.NextHandleFunction {
  const render = async (address: string): Promise<string | undefined> => {
    // Not an import of this file: the entry belongs to the site.
    const documents = await documentsOf(await ssr.runner['import'](`/${entry}`))
    const file = `${address.slice(1)}index.html`
    const html = documents.get(file)
    const sheets = [...ssr.moduleGraph.idToModuleMap.keys()].filter(isStyleSheet)
    const links = sheets.map((id) => link(file, path.posix.relative(server.config.root, id)))
    return html && server.transformIndexHtml(address, withHead(html, links))
  }
  return (request, response, next) => {
    const [address = '/'] = (request.originalUrl ?? '').split('?')
    if (address === '/' || !address.endsWith('/')) return next()
    render(address).then((html) => {
      if (html === undefined) next()
      else response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html)
    }, next)
  }
}
