import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sirv from 'sirv'

/** A server of the built site that can go away, and come to serve another edition at the same address. */
export interface EditionServer {
  readonly address: string
  /** Changes name and start page of the edition; a broken one names a file that is not there. */
  readonly deploy: (edition: string, isWhole: boolean) => void
  readonly stop: () => void
  readonly remove: () => void
}

export async function startEditionServer(): Promise<EditionServer> {
  const place = mkdtempSync(path.join(tmpdir(), 'edition-'))
  cpSync('dist', place, { recursive: true })
  // Without packed copies and without what it remembers of files: both would be of the edition before.
  const files = sirv(place, { dev: true })
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const change = (file: string, to: (text: string) => string): void => {
    const at = path.join(place, file)
    writeFileSync(at, to(readFileSync(at, 'utf8')))
  }
  return {
    address: `http://127.0.0.1:${port}/`,
    deploy: (edition, isWhole) => {
      change('index.html', (text) =>
        text.replace(/<html(?: data-edition="\w*")?/, `<html data-edition="${edition}"`),
      )
      change('serviceWorker.js', (text) =>
        text
          .replace(/edition="\w+"/, `edition="${edition}"`)
          .replace(
            isWhole ? '"./missing.js",' : 'files=[',
            isWhole ? '' : 'files=["./missing.js",',
          ),
      )
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
    remove: () => rmSync(place, { recursive: true }),
  }
}
