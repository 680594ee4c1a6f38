import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Connect,
  isRunnableDevEnvironment,
  type Plugin,
  type Rolldown,
  type ViteDevServer,
} from 'vite'
import type { SocialCard } from '../app/prerender.tsx'
import { metaPolicy } from './headers.ts'
import { drawSocialPicture, socialPictureSize } from './socialPicture.ts'

interface PrerenderOptions {
  /** A module that exports `prerenderDashboard` and `prerenderPages`. */
  readonly entry: string
  /** Makes the files that the start page shows, by the path that pages fetch. */
  readonly files: () => ReadonlyMap<string, string>
  /**
   * Where the site is served, `https://example.org/cijfers/`, when the one who builds knows it: the
   * picture of a link must have a whole address, and 404.html leads back from any depth.
   */
  readonly address?: string | undefined
  /** A module that comes later, but beside the first script: links need it as soon as that runs. */
  readonly early: string
  /** More tags for the head of a page: `index.html`. */
  readonly tags?: (page: string, site: URL | undefined) => string
}

/** First in each page: it rules over a server that names another encoding. */
const byteOrderMark = '\uFEFF'

const emptyRoot = /(<div id="root"[^>]*>)(<\/div>)/
/** Where the note without a script says of which place and quarter the figures are. */
const emptySubject = /(<strong id="start-(nl|en)">)/g

type Entry = typeof import('../app/prerender.tsx')

/**
 * Renders pages to HTML in the build, by the components of the site itself: the start page into
 * `index.html`, with the state that the browser hydrates from, and the text pages beside it, with
 * the same style sheet and policy. In development the text pages are rendered for each request and
 * the dashboard in the browser.
 */
export function prerender({ entry, files, early, address, tags }: PrerenderOptions): Plugin {
  const site = siteAddress(address)
  // A folder where the built entry finds the packages that it imports.
  const outDir = `node_modules/.prerender-${process.pid}`
  let rendered: Rendered | undefined
  let styles: readonly string[] = []
  return {
    name: 'prerender',
    // After index.html is in the bundle, before it is compressed.
    enforce: 'post',
    // What one environment renders, the other one builds.
    sharedDuringBuild: true,
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: {
            outDir,
            copyPublicDir: false,
            rolldownOptions: {
              input: entry,
              output: { codeSplitting: false, entryFileNames: 'entry.mjs' },
            },
          },
        },
      },
    }),
    async buildApp({ build, config, environments: { ssr, client } }) {
      if (ssr === undefined || client === undefined) throw new Error('No environment to build for')
      const folder = path.resolve(config.root, outDir)
      try {
        await build(ssr)
        const module: Entry = await import(pathToFileURL(`${folder}/entry.mjs`).href)
        rendered = await render(module, files(), site)
        await build(client)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    buildEnd() {
      const own = [...this.getModuleIds()].filter(isStyleSheet)
      if (this.environment.name === 'ssr') styles = own
      const missing = styles.filter((id) => !own.includes(id))
      // There is one style sheet, and the dashboard decides what is in it.
      if (missing.length > 0) this.error(`Not in the style sheet of the site: ${missing.join()}`)
    },
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return
      if (rendered === undefined) this.error('Nothing is rendered: build with createBuilder')
      const index = bundle['index.html']
      if (index?.type !== 'asset') this.error('No index.html to put the start page into')
      const source = drawSocialPicture(rendered.dashboard.card)
      const picture = this.emitFile({ type: 'asset', name: 'social.png', source })
      const tagsOf = (page: string): string => tags?.(page, site) ?? ''
      const { fileName } = chunkOf(early, bundle)
      const head =
        `<link rel="modulepreload" crossorigin fetchpriority="low" href="./${fileName}">` +
        socialTags(rendered.dashboard.card, this.getFileName(picture), site) +
        tagsOf('index.html')
      index.source = byteOrderMark + withDashboard(String(index.source), rendered.dashboard, head)
      const template = readFileSync(path.join(this.environment.config.root, 'index.html'), 'utf8')
      const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(template)}">`
      const sheets = Object.keys(bundle).filter(isStyleSheet)
      for (const [fileName, html] of rendered.pages) {
        const links = sheets.map((sheet) => styleLink(fileName, sheet, site))
        const built = withBuiltScripts(fileName, html, bundle)
        const text = withHead(built, policy + links.join('') + tagsOf(fileName))
        this.emitFile({ type: 'asset', fileName, source: byteOrderMark + text })
      }
    },
    configureServer(server) {
      server.middlewares.use(servePages(server, entry, files))
    },
  }
}

type Rendered = Awaited<ReturnType<typeof render>>

/** The address of the site with a slash at its end; `undefined` where nobody said it. */
export function siteAddress(address: string | undefined): URL | undefined {
  if (!address) return undefined
  const site = URL.parse(address)
  if (site === null || !/^https?:$/.test(site.protocol)) {
    throw new Error(`SITE_ADDRESS="${address}" is not an address such as https://example.org/`)
  }
  return new URL(`${site.origin}${site.pathname.replace(/\/*$/, '/')}`)
}

async function render(
  { prerenderDashboard, prerenderPages }: Entry,
  files: ReadonlyMap<string, string>,
  site: URL | undefined,
) {
  const read = (file: string) => files.get(file)
  return {
    dashboard: await prerenderDashboard(read),
    pages: prerenderPages(read, pathOf(site), site?.href),
  }
}

/** Most sites stand at the top of their host. */
const pathOf = (site: URL | undefined) => site?.pathname ?? '/'

/** What a link to the site looks like in a message: https://ogp.me/. */
function socialTags(card: SocialCard, picture: string, site: URL | undefined): string {
  const image = site === undefined ? `./${picture}` : new URL(picture, site).href
  const { width, height } = socialPictureSize
  const properties = {
    'og:type': 'website',
    'og:locale': 'nl_NL',
    'og:site_name': card.brand,
    'og:title': card.headline,
    ...(site === undefined ? {} : { 'og:url': site.href }),
    'og:image': image,
    'og:image:width': width,
    'og:image:height': height,
    'og:image:alt': `${card.headline}. ${card.subject}.`,
    'twitter:card': 'summary_large_image',
  }
  return Object.entries(properties)
    .map(([name, content]) => {
      const key = name.startsWith('og:') ? 'property' : 'name'
      return `<meta ${key}="${name}" content="${escapeText(`${content}`).replaceAll('"', '&quot;')}">`
    })
    .join('')
}

function withDashboard(html: string, dashboard: Rendered['dashboard'], head: string): string {
  if (!emptyRoot.test(html)) throw new Error('No empty <div id="root"> in index.html')
  const { subject } = dashboard
  const title = escapeText(dashboard.title)
  const state = `<script type="application/json" id="query-state">${dashboard.state}</script>`
  return html
    .replace(/<title>.*?<\/title>/, () => `<title>${title}</title>${head}`)
    .replace(
      emptySubject,
      (_, start, language: keyof typeof subject) => start + escapeText(subject[language]),
    )
    .replace(emptyRoot, (_, start, end) => start + dashboard.html + end + state)
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const scriptAddress = /(<script type="module" src=")\/(src\/[^"]+)"/g

/** A page names its script by its module, as index.html does; here by the file that was built of it. */
function withBuiltScripts(page: string, html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(scriptAddress, (_, start: string, module: string) => {
    const { fileName } = chunkOf(module, bundle)
    return `${start}${path.posix.relative(path.posix.dirname(page), fileName)}"`
  })
}

function chunkOf(module: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module))) return file
  }
  throw new Error(`No script is built of ${module}`)
}

/** A link to the style sheet relative to the page: it works under any path, but for 404.html, sent at any depth. */
function styleLink(page: string, sheet: string, site?: URL): string {
  const address =
    page === '404.html'
      ? pathOf(site) + sheet
      : path.posix.relative(path.posix.dirname(page), sheet)
  return `<link rel="stylesheet" href="${address}">`
}

/** The policy comes first: it rules over what stands after it. */
const withHead = (html: string, tags: string) => html.replace('<head>', () => `<head>${tags}`)

const isStyleSheet = (id: string) => id.endsWith('.css')

function servePages(
  server: ViteDevServer,
  entry: string,
  files: PrerenderOptions['files'],
): Connect.NextHandleFunction {
  const { ssr } = server.environments
  const renderPage = async (file: string, address: string): Promise<string | undefined> => {
    if (!isRunnableDevEnvironment(ssr)) return undefined
    const { prerenderPages } = await ssr.runner.import<Entry>(`/${entry}`)
    const served = files()
    const html = prerenderPages((name) => served.get(name), '/').get(file)
    const sheets = [...ssr.moduleGraph.idToModuleMap.keys()].filter(isStyleSheet)
    const links = sheets.map((id) => styleLink(file, path.posix.relative(server.config.root, id)))
    return html && server.transformIndexHtml(address, withHead(html, links.join('')))
  }
  return (request, response, next) => {
    const [address = '/'] = (request.originalUrl ?? '').split('?')
    if (address === '/' || !address.endsWith('/')) return next()
    renderPage(`${address.slice(1)}index.html`, address).then((html) => {
      if (html === undefined) next()
      else response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html)
    }, next)
  }
}
