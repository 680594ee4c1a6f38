import { brotliCompressSync, constants } from 'node:zlib'

/** How large a file is as it stands, and as a server sends the copy that the build makes. */
export interface Bytes {
  readonly raw: number
  readonly brotli: number
}

/** Compressed as the build does: brotli at its best quality, 11. */
export function bytesOf(text: string): Bytes {
  const content = Buffer.from(text)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  return { raw: content.length, brotli: brotliCompressSync(content, { params }).length }
}
