import type { ServerResponse } from 'node:http'

/** Sends a response as it comes, piece by piece; one that is an error breaks the connection. */
export async function sendResponse(from: Response, to: ServerResponse): Promise<void> {
  if (from.type === 'error') {
    to.socket?.resetAndDestroy()
    return
  }
  to.writeHead(from.status, Object.fromEntries(from.headers))
  to.flushHeaders()
  const reader = from.body?.getReader()
  to.once('close', () => void reader?.cancel())
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    to.write(part.value)
  }
  to.end()
}
