import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ViteBuilder } from 'vite'

/** Loads what was just built: not a source file, so no import of one. */
const load: (file: string) => unknown = createRequire(import.meta.url)

type Built = Awaited<ReturnType<ViteBuilder['build']>>

/**
 * Runs the entry of what was built for Node, and gives what `use` makes of its exports. Until then
 * the files stand in a folder of their own below `directory`, where they find the packages they need.
 */
export async function runBuiltEntry<T>(
  built: Built,
  directory: string,
  use: (module: unknown) => Promise<T>,
): Promise<T> {
  if (!('output' in built)) throw new Error('Expected one build that ends')
  mkdirSync(directory, { recursive: true })
  const place = mkdtempSync(path.join(directory, 'prerender-'))
  try {
    const chunks = built.output.filter((file) => file.type === 'chunk')
    for (const { fileName, code } of chunks) writeFileSync(path.join(place, fileName), code)
    const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? ''
    return await use(load(path.join(place, entry)))
  } finally {
    rmSync(place, { recursive: true })
  }
}
