import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { minify } from 'terser'
import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

/** Takes comments and long names out of a script that the build only copies. */
export function shortenPublic(script: string): Plugin {
  return {
    name: 'shorten-public',
    apply: 'build',
    applyToEnvironment: isForPages,
    writeBundle: {
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return
        const file = path.join(dir, script)
        const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2020 })
        if (code === undefined) throw new Error(`${script} could not be made shorter`)
        writeFileSync(file, code)
      },
    },
  }
}
