import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchDataFilesFrom } from '../data/fetchDataFile.ts'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import { readEmbedSearch } from '../url/embedLink.ts'
import { resolveView } from '../url/resolveView.ts'
import { readQuery } from '../url/searchParams.ts'
import { dataSets } from './dashboardData.ts'
import { Embed, OwnInEmbed } from './Embed.tsx'

/** Where the page stands in the site. */
const top = '../'

/** Draws the part that the address asks for: `/embed/?region=AM01&chart=coverage`. */
export function renderEmbed(root: HTMLElement): void {
  const { part, search, unknown } = readEmbedSearch(location.search)
  history.replaceState(history.state, '', location.pathname + search)
  fetchDataFilesFrom(top)
  openLinksOutside(root)
  tellHeight(root)
  const { dataSet, language } = resolveView(readQuery(search), { dataSets }).view
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <NuqsAdapter>
          {dataSet === 'own' ? (
            <Suspense fallback={null}>
              <I18nProvider language={language}>
                <OwnInEmbed />
              </I18nProvider>
            </Suspense>
          ) : (
            <Embed part={part} unknown={unknown} />
          )}
        </NuqsAdapter>
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** Addresses in the parts of the page are of the top of the site, and nobody wants to read it within a frame. */
function openLinksOutside(root: HTMLElement): void {
  const site = new URL(top, location.href)
  const mend = (): void => {
    for (const link of root.querySelectorAll('a[href]:not([href^="#"])')) {
      const href = link.getAttribute('href') ?? ''
      const whole = new URL(href, site).href
      if (whole !== href) link.setAttribute('href', whole)
      link.setAttribute('target', '_blank')
      link.setAttribute('rel', 'noopener')
    }
  }
  const what = { childList: true, subtree: true, attributeFilter: ['href'] }
  new MutationObserver(mend).observe(root, what)
}

/** Tells the page around the frame how high the part is, once that page asks and when it changes; nobody else. */
function tellHeight(root: HTMLElement): void {
  let asker: string | undefined
  const tell = (): void => {
    if (asker === undefined) return
    const height = Math.ceil(root.getBoundingClientRect().height)
    window.parent.postMessage({ type: 'klantprofielen:height', height }, asker)
  }
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const { type }: { readonly type?: unknown } = Object(data)
    // A page without an origin of its own cannot be named, so it cannot be answered alone.
    if (type !== 'klantprofielen:height?' || source !== window.parent || origin === 'null') return
    asker = origin
    tell()
  })
  new ResizeObserver(tell).observe(root)
}
