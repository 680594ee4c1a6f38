import { nowhere, type PrintedLine, refusal } from '../findings.ts'
import { footnoteSign, readNumber } from './cells.ts'
import type { SourceLine } from './lines.ts'

/** The sentences with a number, and words to point at when one is not there, the nearest first. */
const sentences = {
  /** "bevat het doelgroepregister banenafspraak in totaal 12.842 personen" */
  Register: {
    pattern: /bevathetdoelgroepregister(?:banenafspraak)?intotaal(.{1,40}?)personen/g,
    near: ['doelgroepregister'],
  },
  /** "Hiervan is 72% bekend binnen Sonar." */
  Coverage: {
    pattern: /hiervanis(.{1,40}?)(?:%|procent)(?:[([]?\d[)\]])?bekend(?:binnen|in)sonar/g,
    near: ['hiervanis', 'doelgroepregister'],
  },
} as const

/**
 * Reads the register total and the printed percentage, however they are wrapped. `text` leaves out furniture and
 * headings, which may stand in a sentence; `everything` keeps them, for a line that only looks like one.
 */
export function readRegister(text: Prose, everything: Prose) {
  const proses = [text, everything]
  const register = readSentence('Register', proses)
  const coverage = readSentence('Coverage', proses)
  return {
    registerTotal: register.number,
    reportedCoverage: coverage.number,
    findings: [...register.findings, ...coverage.findings],
  }
}

function readSentence(name: keyof typeof sentences, proses: readonly Prose[]) {
  const { pattern, near } = sentences[name]
  const prose = proses.find(({ folded }) => folded.match(pattern) !== null)
  if (prose === undefined) {
    const place = placeNear(near, proses) ?? nowhere
    return { findings: [refusal(place, { rule: `missing${name}`, data: {} })] }
  }
  const readings = [...prose.folded.matchAll(pattern)].map(({ 0: all, 1: cell = '', index }) =>
    readMatch(prose, index + all.indexOf(cell), cell.length),
  )
  const numbers = readings.flatMap(({ number }) => number ?? [])
  const found = [...new Set(numbers.map(({ value }) => value))]
  const findings = readings.flatMap((reading) => reading.findings)
  const last = numbers.at(-1)
  if (last === undefined || found.length === 1) return { number: last, findings }
  const ambiguous = refusal(last.line, { rule: `ambiguous${name}`, data: { found } })
  return { findings: [...findings, ambiguous] }
}

/** A number with its line, or why it is none. */
function readMatch(prose: Prose, start: number, length: number) {
  const line = prose.lineAt(start)
  const cell = prose
    .textOf(start, start + length)
    .replace(/ (?:\(\d{1,2}\)|\[\d{1,2}\]|\d{1,2}\))$/, '')
    .replaceAll(' ', '\u00a0')
  const { value, problem } = readNumber(cell)
  return problem === undefined
    ? { number: { value, line }, findings: [] }
    : { findings: [refusal(line, problem)] }
}

function placeNear(near: readonly string[], proses: readonly Prose[]): PrintedLine | undefined {
  for (const words of near) {
    const prose = proses.find(({ folded }) => folded.includes(words))
    if (prose !== undefined) return prose.lineAt(prose.folded.indexOf(words))
  }
  return undefined
}

export type Prose = ReturnType<typeof foldProse>

/** Folds lines to prose. Example: `doelgroep-` and `register in` fold to `doelgroepregisterin`. */
export function foldProse(lines: readonly SourceLine[]) {
  const text = lines.map((line) => line.text).join('\n')
  const positions: number[] = []
  const lineIndexes: number[] = []
  let folded = ''
  let lineIndex = 0
  for (const [position, character] of text.split('').entries()) {
    if (character === '\n') lineIndex++
    if (!isKept(text, position, character)) continue
    const lower = character.toLowerCase()
    folded += lower.length === 1 ? lower : character
    positions.push(position)
    lineIndexes.push(lineIndex)
  }
  return {
    /** Lower case, without white space, footnote signs, and hyphens other than before or after a digit. */
    folded,
    lineAt: (index: number): PrintedLine => lines[lineIndexes[index] ?? -1] ?? nowhere,
    textOf: (start: number, end: number) =>
      text.slice(positions[start] ?? text.length, (positions[end - 1] ?? text.length - 1) + 1),
  }
}

/** `-72%` keeps its sign: a hyphen that may be a minus is never folded away. */
function isKept(text: string, position: number, character: string): boolean {
  if (/[0-9A-Za-z]/.test(character)) return true
  if (/\s/.test(character) || footnoteSign.test(character)) return false
  const before = text.slice(Math.max(0, position - 3), position)
  const after = text.slice(position + 1, position + 4)
  return character !== '-' || /\p{N}\s*$/u.test(before) || /^\s*\p{N}/u.test(after)
}
