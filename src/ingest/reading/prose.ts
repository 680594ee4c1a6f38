import { footnoteSign } from './footnoteMarks.ts'
import { nowhere, type SourceLine } from './sourceLine.ts'

/** Running text in which line ends, spaces and hyphens no longer matter. */
export interface Prose {
  /** Lower case, without white space, footnote signs, and hyphens other than before or after a digit. */
  readonly folded: string
  /** The line on which a folded character stands. */
  readonly lineAt: (index: number) => { readonly number: number; readonly printed: string }
  /** The text behind a stretch of folded characters, with its spaces. */
  readonly textOf: (start: number, end: number) => string
}

/** Folds lines to prose. Example: `doelgroep-` and `register banenafspraak` fold to `doelgroepregisterbanenafspraak`. */
export function foldProse(lines: readonly SourceLine[]): Prose {
  const text = lines.map((line) => line.text).join('\n')
  const positions: number[] = []
  const lineIndexes: number[] = []
  let folded = ''
  let lineIndex = 0
  for (let position = 0; position < text.length; position++) {
    const character = text.charAt(position)
    if (character === '\n') lineIndex++
    if (!isKept(text, position, character)) continue
    const lower = character.toLowerCase()
    folded += lower.length === 1 ? lower : character
    positions.push(position)
    lineIndexes.push(lineIndex)
  }
  return {
    folded,
    lineAt: (index) => lines[lineIndexes[index] ?? -1] ?? nowhere,
    textOf: (start, end) =>
      text.slice(positions[start] ?? text.length, (positions[end - 1] ?? text.length - 1) + 1),
  }
}

function isKept(text: string, position: number, character: string): boolean {
  if (/[0-9A-Za-z]/.test(character)) return true
  if (/\s/.test(character) || footnoteSign.test(character)) return false
  return character !== '-' || touchesDigit(text, position)
}

/** `-72%` keeps its sign: a hyphen that may be a minus is never folded away. */
function touchesDigit(text: string, position: number): boolean {
  const before =
    text
      .slice(Math.max(0, position - 3), position)
      .trimEnd()
      .at(-1) ?? ''
  const after = text
    .slice(position + 1, position + 4)
    .trimStart()
    .charAt(0)
  return /\p{N}/u.test(before) || /\p{N}/u.test(after)
}
