import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sirv from 'sirv'
import { listen } from './listen.ts'

/** A server of the built site that can go away, and come to serve another edition at the same address. */
export interface EditionServer {
  readonly address: string
  /**
   * Serves another edition, of which every script and style has another name; those of the one before are gone.
   * A broken one lacks a file that its worker names.
   */
  readonly deploy: (edition: string, isWhole?: boolean) => void
  /** Changes one file of what is served, and nothing else. */
  readonly change: (file: string, to: (text: string) => string) => void
  /** Answers each question for a page with an error of its own, or no longer. */
  readonly breakPages: (isBroken: boolean) => void
  readonly stop: () => void
  readonly remove: () => void
}

export async function startEditionServer(): Promise<EditionServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'edition-'))
  let place = path.join(folder, 'built')
  cpSync('dist', place, { recursive: true, filter: isPlain })
  let files = sirv(place, { dev: true })
  let isBroken = false
  const server = createServer((request, response) => {
    if (isBroken && /\/(?:\?|$)/.test(request.url ?? '')) response.writeHead(503).end()
    else files(request, response, () => void response.writeHead(404).end())
  })
  const address = await listen(server)
  return {
    address,
    deploy: (edition, isWhole = true) => {
      place = path.join(folder, edition)
      build(place, edition)
      if (!isWhole) rmSync(path.join(place, 'begrippen/index.html'))
      files = sirv(place, { dev: true })
    },
    change: (file, to) => change(place, file, to),
    breakPages: (given) => {
      isBroken = given
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Packed copies would be of the edition before. */
function isPlain(file: string): boolean {
  return !/\.(?:br|gz)$/.test(file)
}

function build(place: string, edition: string): void {
  cpSync('dist', place, { recursive: true, filter: isPlain })
  const assets = readdirSync(path.join(place, 'assets'))
  const named = new RegExp(assets.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  const rename = (text: string): string =>
    text.replaceAll(named, (name) => name.replace(/\.(\w+)$/, `${edition}.$1`))
  const pages = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  )
  for (const page of pages) change(place, page, rename)
  change(place, 'index.html', (text) => text.replace('<html', `<html data-edition="${edition}"`))
  for (const name of assets) {
    const file = path.join(place, 'assets', name)
    writeFileSync(path.join(place, 'assets', rename(name)), rename(readFileSync(file, 'utf8')))
    rmSync(file)
  }
  change(place, 'serviceWorker.js', (code) => withHashes(rename(code), place, edition))
}

/** The worker with another name for its edition, and with the hashes of the files as they are now. */
function withHashes(worker: string, place: string, edition: string): string {
  return worker
    .replace(/"[0-9a-f]{16}"/, `"${edition}"`)
    .replaceAll(/\["(\.\/[^"]*)","sha256-[^"]+"\]/g, (_, address: string) => {
      const file = path.join(place, address.replace(/\/$/, '/index.html'))
      const hash = createHash('sha256').update(readFileSync(file)).digest('base64')
      return JSON.stringify([address, `sha256-${hash}`])
    })
}

function change(place: string, file: string, to: (text: string) => string): void {
  const at = path.join(place, file)
  const before = readFileSync(at, 'utf8')
  const after = to(before)
  if (after === before) throw new Error(`Nothing of ${file} has changed`)
  writeFileSync(at, after)
}
