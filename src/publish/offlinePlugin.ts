import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

/** What a page of the published set may ask for; what else a reader has seen is kept when it is seen. */
const kept = [
  'index.html',
  '**/index.html',
  'early.js',
  'favicon.svg',
  'assets/*.{css,js}',
  'data/published/**/*.json',
]

/**
 * Writes into the service worker which files are one edition of the site, and a name that no other build
 * has. It runs before files are packed and after all others are there.
 */
export function offline(worker: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    applyToEnvironment: isForPages,
    writeBundle: {
      sequential: true,
      handler({ dir }) {
        if (dir !== undefined) nameEdition(dir, worker)
      },
    },
  }
}

function nameEdition(directory: string, worker: string): void {
  const file = path.join(directory, worker)
  const code = readFileSync(file, 'utf8')
  const files = [...new Set(globSync(kept, { cwd: directory }))].map(slashes).sort()
  const addresses = files.map((one) => `./${one.replace(/index\.html$/, '')}`)
  const named = code
    .replace("const edition = ''", `const edition = '${editionOf(directory)}'`)
    .replace('const files = []', `const files = ${JSON.stringify(addresses)}`)
  if (!named.includes('./assets/') || named.includes("edition = ''")) {
    throw new Error(`${worker} has no place for the files of an edition`)
  }
  writeFileSync(file, named)
}

/** Sixteen letters that stand for the content of every file. */
function editionOf(directory: string): string {
  const hash = createHash('sha256')
  const files = globSync('**/*', { cwd: directory }).map(slashes).sort()
  for (const file of files) {
    const place = path.join(directory, file)
    if (!statSync(place).isFile() || /\.(?:br|gz)$/.test(file)) continue
    hash.update(`${file}\n`).update(readFileSync(place))
  }
  return hash.digest('hex').slice(0, 16)
}

function slashes(file: string): string {
  return file.replaceAll(path.sep, '/')
}
