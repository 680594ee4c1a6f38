import type { Problem } from '../finding.ts'

/** Text, or why these bytes are none. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * Decodes UTF-8, UTF-16 with a byte-order mark, and Windows-1252 where no UTF-8 was meant. Anything
 * with control characters is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decode(bytes)
  if (text === undefined || hasControls(text)) {
    return { kind: 'problem', problem: { rule: 'binaryFile', data: {} } }
  }
  if (text.trim() === '') return { kind: 'problem', problem: { rule: 'fileEmpty', data: {} } }
  return { kind: 'text', text }
}

function decode(bytes: Uint8Array): string | undefined {
  const encoding = utf16Of(bytes)
  if (encoding !== undefined) return decodeStrictly(encoding, bytes)
  const text = decodeStrictly('utf-8', bytes)
  if (text !== undefined) return text
  return hasUtf8Letters(bytes) ? undefined : decodeStrictly('windows-1252', bytes)
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A text with good UTF-8 letters and one broken one is damaged, not Windows-1252. */
function hasUtf8Letters(bytes: Uint8Array): boolean {
  return /[^\p{ASCII}\ufffd]/u.test(new TextDecoder('utf-8').decode(bytes))
}

/** Control characters other than tab, line ends, form feed and next line. */
function hasControls(text: string): boolean {
  return /(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text)
}
