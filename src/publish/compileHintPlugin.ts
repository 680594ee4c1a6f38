import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

/**
 * The first line of a script whose functions are nearly all called: Chromium then compiles them while
 * the script comes in, beside the page, and not one by one when each is first called. For other browsers
 * it is a comment. docs/decisions/0025-compile-hint.md
 */
export const compileHint = '//# allFunctionsCalledOnLoad\n'

/**
 * Puts the hint before the first script of the page, and before the later ones of these names; after
 * comments were taken out of them. What a page may never call is better left as it is: compiled, it is memory.
 */
export function hintCompile(names: readonly string[]): Plugin {
  return {
    name: 'hint-compile',
    apply: 'build',
    applyToEnvironment: isForPages,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const missing = new Set(names)
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !(file.isEntry || names.includes(file.name))) continue
          missing.delete(file.name)
          // A build with source maps is for counting bytes: with one line more no map would fit.
          if (file.map === null) file.code = compileHint + file.code
        }
        if (missing.size > 0) throw new Error(`No script is called ${[...missing].join(', ')}`)
      },
    },
  }
}
