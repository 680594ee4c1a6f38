import { numberWithoutMarks } from './footnoteMarks.ts'

export type UnreadableReason =
  | 'otherDigits'
  | 'negative'
  | 'comma'
  | 'leadingZero'
  | 'grouping'
  | 'tooLarge'
  | 'noNumber'

/** A printed cell: a number of people, a number held back by the publisher, or neither. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }

const plain = /^(?:0|[1-9][0-9]*)$/
const grouped = /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:\u00a0[0-9]{3})+)$/
const suppressed = /^(?:-+|\.{1,3}|…|\*|[x?#]|n\.?b\.?|n\.?v\.?t\.?|[<≤] ?[0-9]+)$/i
/** More digits than any count of people in the Netherlands has. */
const mostDigits = 8

/**
 * Reads one cell as printed. Only ASCII digits, with points (or grouping spaces) between thousands.
 * Example: `1.935` and `1935` are 1935; `1,935`, `1.93` and `01` are unreadable; `<5` is suppressed.
 */
export function readNumber(cell: string): CellReading {
  if (isSuppressed(cell)) return { kind: 'suppressed' }
  const text = numberWithoutMarks(cell)
  if (!plain.test(text) && !grouped.test(text)) {
    return { kind: 'unreadable', reason: reasonOf(text) }
  }
  const digits = text.replace(/[.\u00a0]/g, '')
  if (digits.length > mostDigits) return { kind: 'unreadable', reason: 'tooLarge' }
  return { kind: 'number', value: Number(digits) }
}

/** True for a sign that stands for a number held back: `-`, `x`, `.`, `*`, `<5`, `n.b.`. */
export function isSuppressed(cell: string): boolean {
  return suppressed.test(cell)
}

function reasonOf(text: string): UnreadableReason {
  if (/(?![0-9])\p{Nd}/u.test(text)) return 'otherDigits'
  if (/^[-+]/.test(text)) return 'negative'
  if (text.includes(',')) return 'comma'
  if (/^0[0-9]/.test(text)) return 'leadingZero'
  return /^[0-9.\u00a0]+$/.test(text) ? 'grouping' : 'noNumber'
}
