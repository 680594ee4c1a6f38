import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

/**
 * Dynamic imports as the browser has them. Vite wraps each in a helper that fetches the style sheets
 * and the imports of a part beside it; here there is one style sheet, and parts that come later may
 * take one more round trip. The helper would be half a kilobyte of the first paint.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    applyToEnvironment: isForPages,
    transform: {
      order: 'post',
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
