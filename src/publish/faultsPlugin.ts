import { msw } from 'msw/vite'
import type { Plugin } from 'vite'

/** The mode of `npm run dev:faults`. */
const faultsMode = 'faults'

/**
 * In the mode `faults` the page starts with network faults to choose from. Nothing that is built has
 * anything of it: what starts them is no part of the page, which has its own start put in its place.
 */
export function faults(mode: string): Plugin[] {
  return mode === faultsMode ? [msw(), startWithFaults] : []
}

const startWithFaults: Plugin = {
  name: 'faults',
  apply: 'serve',
  // Met while the page starts; the page would be loaded anew for it.
  config: () => ({ optimizeDeps: { include: ['msw', 'msw/browser'] } }),
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/app/main.tsx', '/src/app/mainWithFaults.ts'),
  },
}
