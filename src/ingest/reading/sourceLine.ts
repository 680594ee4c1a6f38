import { normaliseLine } from './normaliseLine.ts'

/** One physical line of the source text. */
export interface SourceLine {
  /** Counted from 1, blank lines included: Assen stands on line 10 of the first publication. */
  readonly number: number
  readonly printed: string
  /** The line in one spelling: see `normaliseLine`. */
  readonly text: string
}

/** A place for findings about something that is nowhere in the text. */
export const nowhere = { number: 1, printed: '' } as const

/** Lines longer than this are not read: the longest line of a publication has some 150 characters. */
export const longestLine = 2000

/** Splits a text at CRLF, LF and lone CR. */
export function toSourceLines(text: string): readonly SourceLine[] {
  return text.split(/\r\n|\r|\n/).map((printed, index) => ({
    number: index + 1,
    printed,
    text: printed.length > longestLine ? printed : normaliseLine(printed),
  }))
}
