import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { copyFigures } from '../components/copyFigures.ts'
import { fetchDataFilesFrom } from '../data/fetchDataFile.ts'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import { readEmbedSearch } from '../url/embedLink.ts'
import { resolveView } from '../url/resolveView.ts'
import { readQuery } from '../url/searchParams.ts'
import { dataSets } from './dashboardData.ts'
import { Embed, OwnInEmbed } from './Embed.tsx'

const top = '../'

/** Draws the part that the address asks for: `/embed/?region=AM01&chart=coverage`. */
export function renderEmbed(root: HTMLElement): void {
  const { part, search, unknown } = readEmbedSearch(location.search)
  history.replaceState(history.state, '', location.pathname + search)
  fetchDataFilesFrom(top)
  document.addEventListener('copy', copyFigures)
  openLinksOutside(root)
  tellHeight(root)
  const { dataSet, language } = resolveView(readQuery(search), { dataSets }).view
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        {/* Back belongs to the page around the frame: a choice here takes the place of the former one. */}
        <NuqsAdapter defaultOptions={{ history: 'replace' }}>
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

/**
 * Links inside a frame open the whole site in a new tab, also those to a part that the frame does not have. A part
 * that it has is scrolled to, without an entry in the history of the page around it.
 */
function openLinksOutside(root: HTMLElement): void {
  const site = new URL(top, location.href)
  const isHere = (href: string): boolean =>
    href.startsWith('#') && document.getElementById(href.slice(1)) !== null
  const mend = (): void => {
    for (const link of root.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? ''
      if (isHere(href)) continue
      const whole = new URL(href.startsWith('#') ? location.search + href : href, site).href
      if (whole !== href) link.setAttribute('href', whole)
      link.setAttribute('target', '_blank')
      link.setAttribute('rel', 'noopener')
    }
  }
  const what = { childList: true, subtree: true, attributeFilter: ['href'] }
  new MutationObserver(mend).observe(root, what)
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href') ?? ''
    if (!isHere(href)) return
    event.preventDefault()
    location.replace(href)
  })
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
