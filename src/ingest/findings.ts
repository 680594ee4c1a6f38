import { messages } from './messages.ts'
import type { Sentences } from './reasons.ts'

export type Rule = keyof typeof messages

type ProblemData = { readonly [R in Rule]: Parameters<(typeof messages)[R]>[0] }

/** A broken rule with the facts that show it. */
export type Problem<R extends Rule = Rule> = {
  [P in R]: { readonly rule: P; readonly data: ProblemData[P] }
}[R]

/** A broken rule at its place in the document. An error refuses the file; a warning does not. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  /** 1-based line of the source text; 1 where the problem is that something is absent. */
  readonly line: number
  readonly text: string
  /** What the line is about, as printed: "Assen". */
  readonly subject?: string | undefined
  readonly problem: Problem
}

export type PrintedLine = { readonly number: number; readonly printed: string }

export const nowhere: PrintedLine = { number: 1, printed: '' }

/** Builds an error. Example: `refusal(line, { rule: 'rowSum', data }, 'Assen')`. */
export function refusal(place: PrintedLine, problem: Problem, subject?: string): Finding {
  return { severity: 'error', line: place.number, text: place.printed, subject, problem }
}

/** Builds a warning, which refuses nothing. */
export function warning(place: PrintedLine, problem: Problem): Finding {
  return { ...refusal(place, problem), severity: 'warning' }
}

/** A finding with its place: "regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984". */
export function formatFinding({ line, text, subject, problem }: Finding): Sentences {
  const sentences = describe(problem)
  if (text === '' && line === 1) return sentences
  const about = subject === undefined ? '' : ` (${printable(subject)})`
  return {
    nl: `regel ${line}${about}: ${sentences.nl}`,
    en: `line ${line}${about}: ${sentences.en}`,
  }
}

const describers: { readonly [R in Rule]: (data: ProblemData[R]) => Sentences } = messages

function describe<R extends Rule>({ rule, data }: Problem<R>): Sentences {
  return describers[rule](data)
}

const longestQuote = 200
/** What to do stands at the end of a sentence, which may quote a long text before it. */
export const longestSentence = 600

/** Text from a file as it may be shown on a terminal: no control characters, no endless lines. */
export function printable(text: string, longest = longestQuote): string {
  const clean = text.replace(/[\p{C}\u2028\u2029]/gu, (sign) => (sign === '\t' ? ' ' : '\ufffd'))
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean
}
