import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

/**
 * What every page may ask for. Of the data only what names the hashes of the rest: a region's figures are kept
 * when a reader has seen them.
 */
const kept = [
  'index.html',
  '**/index.html',
  'early.js',
  'favicon.svg',
  'assets/*.{css,js}',
  'data/*/index.json',
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
  const place = path.join(directory, worker)
  const files = [...new Set(globSync(kept, { cwd: directory }))].map(slashes).sort()
  const edition = files.map((file): readonly [string, string] => [
    `./${file.replace(/index\.html$/, '')}`,
    integrityOf(path.join(directory, file)),
  ])
  writeFileSync(place, withEdition(readFileSync(place, 'utf8'), editionOf(directory), edition))
}

/** The code of the worker with the name of an edition and its files, each with its hash as a request names it. */
export function withEdition(
  code: string,
  name: string,
  files: readonly (readonly [string, string])[],
): string {
  const named = code
    .replace("const edition = ''", `const edition = '${name}'`)
    .replace('const files = []', `const files = ${JSON.stringify(files)}`)
  if (!named.includes(name) || !named.includes(JSON.stringify(files))) {
    throw new Error('The service worker has no place for the files of an edition')
  }
  return named
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

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
}

function slashes(file: string): string {
  return file.replaceAll(path.sep, '/')
}
