import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface BuiltFile {
  /** Its address from the root of the site. */
  readonly address: string
  readonly content: Buffer
  /** The encodings that the build made a copy in. */
  readonly copies: readonly string[]
}

/** Every file of the build but the packed copies. */
export function builtFiles(): readonly BuiltFile[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const copies = [existsSync(`${file}.br`) && 'br', existsSync(`${file}.gz`) && 'gzip']
      return {
        address: `/${path.relative('dist', file)}`,
        content: readFileSync(file),
        copies: copies.filter((copy) => copy !== false),
      }
    })
}
