import { type Finding, type Problem, refusal } from '../finding.ts'
import type { Prose } from './prose.ts'
import { readNumber } from './readNumber.ts'
import { nowhere, type SourceLine } from './sourceLine.ts'

/** A number from the paragraph on the register, with its line. */
export interface PrintedNumber {
  readonly value: number
  readonly line: { readonly number: number; readonly printed: string }
}

export interface RegisterReading {
  readonly registerTotal: PrintedNumber | undefined
  readonly reportedCoverage: PrintedNumber | undefined
  readonly findings: readonly Finding[]
}

interface Sentence {
  readonly pattern: RegExp
  /** Words to point at when the sentence is not there, the nearest first. */
  readonly near: readonly string[]
  readonly missing: Problem
  readonly ambiguous: (found: readonly number[]) => Problem
}

/** "bevat het doelgroepregister banenafspraak in totaal 12.842 personen" */
const registerSentence: Sentence = {
  pattern: /bevathetdoelgroepregister(?:banenafspraak)?intotaal(.{1,40}?)personen/g,
  near: ['doelgroepregister'],
  missing: { rule: 'missingRegister', data: {} },
  ambiguous: (found) => ({ rule: 'ambiguousRegister', data: { found } }),
}

/** "Hiervan is 72% bekend binnen Sonar." */
const coverageSentence: Sentence = {
  pattern: /hiervanis(.{1,40}?)(?:%|procent)(?:[([]?\d[)\]])?bekend(?:binnen|in)sonar/g,
  near: ['hiervanis', 'doelgroepregister'],
  missing: { rule: 'missingCoverage', data: {} },
  ambiguous: (found) => ({ rule: 'ambiguousCoverage', data: { found } }),
}

/**
 * Reads the register total and the printed percentage from the paragraph, however it is wrapped.
 * `text` leaves out page furniture and headings, which may stand in the middle of a sentence;
 * `everything` keeps them, for a line so short that it looks like one.
 */
export function readRegister(text: Prose, everything: Prose): RegisterReading {
  const proses = [text, everything]
  const register = readSentence(registerSentence, proses)
  const coverage = readSentence(coverageSentence, proses)
  return {
    registerTotal: register.number,
    reportedCoverage: coverage.number,
    findings: [...register.findings, ...coverage.findings],
  }
}

interface SentenceReading {
  readonly number: PrintedNumber | undefined
  readonly findings: readonly Finding[]
}

function readSentence(sentence: Sentence, proses: readonly Prose[]): SentenceReading {
  const prose = proses.find(({ folded }) => folded.match(sentence.pattern) !== null)
  if (prose === undefined) {
    const place = placeNear(sentence.near, proses)
    return { number: undefined, findings: [refusal(place, sentence.missing)] }
  }
  const readings = [...prose.folded.matchAll(sentence.pattern)].map((match) =>
    readMatch(prose, match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? ''),
  )
  const numbers = readings.flatMap(({ number }) => number ?? [])
  const values = [...new Set(numbers.map(({ value }) => value))]
  const findings = readings.flatMap((reading) => reading.findings)
  const last = numbers.at(-1)
  if (last === undefined || values.length === 1) return { number: numbers[0], findings }
  return {
    number: undefined,
    findings: [...findings, refusal(last.line, sentence.ambiguous(values))],
  }
}

function readMatch(prose: Prose, start: number, folded: string): SentenceReading {
  const line = prose.lineAt(start)
  const cell = prose
    .textOf(start, start + folded.length)
    .replace(/ (?:\(\d{1,2}\)|\[\d{1,2}\]|\d{1,2}\))$/, '')
    .replaceAll(' ', '\u00a0')
  const reading = readNumber(cell)
  if (reading.kind === 'number') return { number: { value: reading.value, line }, findings: [] }
  const shown = cell.replace(/\s+/g, ' ')
  const problem: Problem =
    reading.kind === 'suppressed'
      ? { rule: 'suppressedCell', data: { cell: shown } }
      : { rule: 'unreadableNumber', data: { cell: shown, reason: reading.reason } }
  return { number: undefined, findings: [refusal(line, problem)] }
}

function placeNear(
  near: readonly string[],
  proses: readonly Prose[],
): Pick<SourceLine, 'number' | 'printed'> {
  const places = near.flatMap((words) =>
    proses.flatMap(({ folded, lineAt }) => {
      const index = folded.indexOf(words)
      return index < 0 ? [] : [lineAt(index)]
    }),
  )
  return places[0] ?? nowhere
}
