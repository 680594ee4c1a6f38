import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

/**
 * Dynamic imports as the browser has them. Vite wraps each in a helper that fetches the style sheets
 * and the imports of a part beside it; here there is one style sheet, and parts that come later may
 * take one more round trip. The helper and its wraps would be a kilobyte of the first paint.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    applyToEnvironment: isForPages,
    transform: {
      order: 'post',
      filter: { id: /vite\/preload-helper\.js$/ },
      // For what is not unwrapped below.
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    renderChunk: (code) => code.replace(wrappedPart, '$2').replace(wrapped, '$1'),
  }
}

const plain = String.raw`(import\([^()]*\)(?:\.then\(\(n\) => n\.\w+\))?)`
const end = String.raw`, __VITE_PRELOAD__, import\.meta\.url\)`

/** What Vite makes of an import of which one part is used: `const { part } = await import("./file.js")`. */
const wrappedPart = new RegExp(
  String.raw`__vitePreload\(async \(\) => \{\s+const \{ (\w+) \} = await ${plain};\s+return \{ \1 \};\s+\}${end}`,
  'g',
)

/** What it makes of any other. */
const wrapped = new RegExp(String.raw`__vitePreload\(\(\) => ${plain}${end}`, 'g')
