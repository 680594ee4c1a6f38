import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

const text = '**/*.{css,csv,html,js,json,md,svg,txt,webmanifest}'

/** Writes `.br` and `.gz` next to every text file of the build, for servers that can send them. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    applyToEnvironment: isForPages,
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir !== undefined) precompressDirectory(dir)
      },
    },
  }
}

function precompressDirectory(directory: string): void {
  for (const name of globSync(text, { cwd: directory })) {
    const file = path.join(directory, name)
    const content = readFileSync(file)
    writeIfSmaller(`${file}.br`, brotli(content), content)
    writeIfSmaller(`${file}.gz`, gzipSync(content, { level: 9 }), content)
  }
}

function writeIfSmaller(file: string, compressed: Buffer, content: Buffer): void {
  if (compressed.length < content.length) writeFileSync(file, compressed)
}

function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}
