import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Encoding, encodings } from './acceptedEncodings.ts'
import { linkHeader } from './linkHeader.ts'

/** A file of the site: itself and its packed copies, held in memory. */
export interface SiteFile {
  readonly type: string
  readonly itself: Representation
  readonly packed: ReadonlyMap<Encoding, Representation>
  /** What a page asks for, for its Link header. */
  readonly link?: string | undefined
}

/** Bytes as they are sent. The tag is made of them, so no two contents or packings share one. */
interface Representation {
  readonly bytes: Buffer
  readonly etag: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

const extensions: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }

/** Every file of a built site by its address; a folder's page also by the folder: `/` and `/index.html`. */
export function readSite(directory: string): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>()
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || ['.br', '.gz'].includes(path.extname(entry.name))) continue
    const file = path.join(entry.parentPath, entry.name)
    const address = `/${path.relative(directory, file).split(path.sep).join('/')}`
    const content = readFile(file)
    files.set(address, content)
    if (entry.name === 'index.html') files.set(address.slice(0, -entry.name.length), content)
  }
  return files
}

function readFile(file: string): SiteFile {
  const packed = new Map<Encoding, Representation>()
  for (const encoding of encodings) {
    const copy = `${file}${extensions[encoding]}`
    if (existsSync(copy)) packed.set(encoding, representation(readFileSync(copy)))
  }
  const extension = path.extname(file)
  const type = types[extension] ?? 'application/octet-stream'
  const content = readFileSync(file)
  const link = extension === '.html' ? linkHeader(content.toString()) : undefined
  return { type, itself: representation(content), packed, link }
}

/** Bytes with their tag. */
export function representation(bytes: Buffer): Representation {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` }
}
