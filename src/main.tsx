import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './components/base.css'
import { App } from './app/App.tsx'
import { registerServiceWorker } from './app/registerServiceWorker.ts'
import { reloadAfterDeploy } from './app/reloadAfterDeploy.ts'
import { mendAddress } from './url/mendSearch.ts'
import { isDefaultSearch } from './url/searchParams.ts'

if (import.meta.env.MODE === 'faults') {
  await (await import('../mocks/browser.ts')).startMocks()
}
const root = document.getElementById('root')
if (root !== null) {
  reloadAfterDeploy()
  const unknown = mendAddress()
  const client = new QueryClient()
  const json = document.getElementById('query-state')?.textContent
  const state = json ? JSON.parse(json) : undefined
  const app = <App client={client} state={state} unknown={unknown} />
  // Only the start page is prerendered; any other link begins empty.
  if (state !== undefined && isDefaultSearch(location.search)) {
    startTransition(() => void hydrateRoot(root, app))
  } else {
    root.replaceChildren()
    createRoot(root).render(app)
  }
  delete document.documentElement.dataset['link']
  for (const id of ['link-waiting', 'link-failed']) document.getElementById(id)?.remove()
  registerServiceWorker()
}
