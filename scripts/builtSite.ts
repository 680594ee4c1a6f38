import { existsSync } from 'node:fs'
import { preview } from 'vite'

/** Serves the built site at a free port of this machine, until the process ends; gives its address. */
export async function serveBuiltSite(): Promise<string> {
  if (!existsSync('dist')) throw new Error('Er is nog geen build / Build first: npm run build')
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } })
  return String(server.resolvedUrls?.local[0])
}
