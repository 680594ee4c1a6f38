import type { IncomingMessage, ServerResponse } from 'node:http'
import { readSite } from './readSite.ts'
import { sendFile } from './sendFile.ts'

/**
 * Answers with the files of a built site as they are now; what is not among them goes to `next`. A
 * range is answered with the whole file, as HTTP allows.
 */
export function siteFiles(
  directory: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const files = readSite(directory)
  return (request, response, next) => {
    const pathname = decoded((request.url ?? '').replace(/\?.*/s, ''))
    const file = files.get(pathname)
    if (file === undefined) return next()
    sendFile(request, response, file, cacheControl(pathname))
  }
}

/** An address that is no text names no file, and `begrippen%2f` no folder. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return ''
  }
}

/** Files in `assets` have a hash of their content in their name; every other name gets new content. */
function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
