import { DataError } from './dataError.ts'

/**
 * Compares the text with the hash that the index gives for it. Browsers compute hashes on secure
 * pages only; elsewhere the rules of the schema and the sums still hold.
 * @throws {DataError} when they differ.
 */
export async function checkHash(file: string, text: string, sha256: string): Promise<void> {
  if (!globalThis.isSecureContext) return
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const found = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  if (found !== sha256) throw new DataError(file, { kind: 'replaced' })
}
