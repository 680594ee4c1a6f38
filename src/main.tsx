import { hydrate, QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './components/base.css'
import { App } from './app/App.tsx'
import { registerServiceWorker } from './app/registerServiceWorker.ts'
import { mendAddress } from './url/mendSearch.ts'
import { isStartSearch } from './url/searchParams.ts'

if (import.meta.env.MODE === 'faults') {
  await (await import('../mocks/browser.ts')).startMocks()
}
reloadAfterDeploy()
const checks = document.getElementById('checks')
if (checks !== null) {
  void import('./app/hydrateChecks.tsx').then(({ hydrateChecks }) => hydrateChecks(checks))
}
const embed = document.getElementById('embed')
if (embed !== null) {
  void import('./app/renderEmbed.tsx').then(({ renderEmbed }) => renderEmbed(embed))
}
const root = document.getElementById('root')
if (root !== null) {
  const unknown = mendAddress()
  const client = new QueryClient()
  const json = document.getElementById('query-state')?.textContent
  if (json) hydrate(client, JSON.parse(json))
  const app = <App client={client} unknown={unknown} />
  // Only the start page is prerendered; any other link begins empty.
  const { start } = JSON.parse(document.getElementById('data-files')?.textContent ?? '{}')
  if (json && isStartSearch(location.search, start)) {
    // As it was prerendered: without what is the default anyway.
    history.replaceState(history.state, '', location.pathname + location.hash)
    startTransition(() => void hydrateRoot(root, app))
  } else {
    root.replaceChildren()
    createRoot(root).render(app)
  }
  delete document.documentElement.dataset['link']
  for (const id of ['link-waiting', 'start-note']) document.getElementById(id)?.remove()
  registerServiceWorker()
}

/** After a deploy a part that comes later may be gone: then the page is loaded anew, once, while its server answers. */
function reloadAfterDeploy(): void {
  // A browser that leaves the page breaks off what is still loading.
  let isLeaving = false
  window.addEventListener('beforeunload', () => {
    isLeaving = true
  })
  window.addEventListener('vite:preloadError', async () => {
    const [visit] = performance.getEntriesByType('navigation')
    if (visit?.toJSON().type === 'reload') return
    const answer = await fetch('./', { cache: 'no-cache' }).catch(() => undefined)
    // Only a page with another script is another version: a part that is lost on the way is no reason.
    const script = document.querySelector('script[type="module"]')?.getAttribute('src') ?? ''
    const isReplaced = answer?.ok && !(await answer.text()).includes(script)
    if (isReplaced && !isLeaving) location.reload()
  })
}
