import type { Finding } from '../finding.ts'
import { describe } from './messages.ts'
import type { Sentences } from './sentences.ts'

/**
 * A finding with its place, in both languages.
 * Example: "regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984".
 */
export function formatFinding({ line, text, subject, problem }: Finding): Sentences {
  const sentence = describe(problem)
  if (text === '' && line === 1) return sentence
  const about = subject === undefined ? '' : ` (${printable(subject)})`
  return {
    nl: `regel ${line}${about}: ${sentence.nl}`,
    en: `line ${line}${about}: ${sentence.en}`,
  }
}

const longestQuote = 200

/** Text from a file as it may be shown on a terminal: no control characters, no endless lines. */
export function printable(text: string): string {
  const clean = text.replace(/[\p{C}\u2028\u2029]/gu, (sign) => (sign === '\t' ? ' ' : '\ufffd'))
  return clean.length > longestQuote ? `${clean.slice(0, longestQuote)}…` : clean
}
