import type { Quarter } from '../../domain/quarter.ts'
import { type Finding, type Problem, refusal } from '../finding.ts'
import { findRegion, type ReferenceRegion, regionKey } from './findPlaces.ts'
import type { Prose } from './prose.ts'
import { readQuarters } from './readQuarters.ts'
import { nowhere, type SourceLine } from './sourceLine.ts'

/** A region as the text names it, and the region of the reference when there is one. */
export interface NamedRegion {
  readonly printed: string
  readonly known: ReferenceRegion | undefined
  readonly line: { readonly number: number; readonly printed: string }
}

export interface TitleReading {
  readonly quarter: Quarter | undefined
  readonly region: NamedRegion | undefined
  /** Numbers of the lines that hold the title: no part of a municipality's name. */
  readonly lines: ReadonlySet<number>
  readonly findings: readonly Finding[]
}

/** A line, or two or three lines together, that may be the title. */
interface Candidate {
  readonly quarters: readonly Quarter[]
  readonly region: NamedRegion | undefined
  readonly line: SourceLine
  readonly lines: readonly number[]
}

/**
 * Reads "Derde kwartaal 2020 Groningen": the quarter from the title, the region from the title and
 * from the paragraph ("in de arbeidsmarktregio Groningen bevat…"), which must agree.
 */
export function readTitle(text: readonly SourceLine[], prose: Prose): TitleReading {
  const candidates = titleCandidates(text)
  const quarters = [...new Set(candidates.flatMap((candidate) => candidate.quarters))]
  const named = [...candidates.flatMap(({ region }) => region ?? []), ...regionsInParagraph(prose)]
  const [quarter] = quarters
  const [region] = named
  return {
    quarter: quarters.length === 1 ? quarter : undefined,
    region: agree(named) ? region : undefined,
    lines: new Set(candidates.flatMap(({ lines }) => lines)),
    findings: [
      ...quarterFindings(quarters, candidates.at(-1)?.line),
      ...regionFindings(named, candidates[0]?.line),
    ],
  }
}

function quarterFindings(
  quarters: readonly Quarter[],
  line: SourceLine | undefined,
): readonly Finding[] {
  if (quarters.length === 1) return []
  if (quarters.length === 0) return [refusal(nowhere, { rule: 'quarterMissing', data: {} })]
  const problem: Problem = { rule: 'quarterAmbiguous', data: { found: quarters } }
  return [refusal(line ?? nowhere, problem)]
}

function regionFindings(
  named: readonly NamedRegion[],
  line: SourceLine | undefined,
): readonly Finding[] {
  const last = named.at(-1)
  if (last === undefined) return [refusal(line ?? nowhere, { rule: 'regionMissing', data: {} })]
  if (agree(named)) return []
  const found = [...new Set(named.map(({ printed }) => printed))]
  return [refusal(last.line, { rule: 'regionMismatch', data: { found } })]
}

function agree(named: readonly NamedRegion[]): boolean {
  return new Set(named.map(({ known, printed }) => known?.code ?? regionKey(printed))).size <= 1
}

/** Titles with a known region or none go before those with an unknown one, which may be prose. */
function titleCandidates(text: readonly SourceLine[]): readonly Candidate[] {
  for (const size of [1, 2, 3]) {
    const found = text.flatMap((_, index) => candidateAt(text, index, size) ?? [])
    const sure = found.filter(({ region }) => region === undefined || region.known !== undefined)
    if (sure.length > 0) return sure
    if (found.length > 0) return found
  }
  return []
}

const longestTitle = 120

function candidateAt(
  text: readonly SourceLine[],
  index: number,
  size: number,
): Candidate | undefined {
  const lines = text.slice(index, index + size)
  const [line] = lines
  const joined = joinLines(lines)
  if (line === undefined || lines.length < size || joined.length > longestTitle) return undefined
  const { found, rest } = readQuarters(joined)
  if (found.length === 0) return undefined
  const region = regionNear(text, index, size, regionText(rest))
  if (region === 'prose') return undefined
  const numbers = [...lines, ...(region === undefined ? [] : [region.line])].map(
    (one) => one.number,
  )
  return { quarters: found, region, line, lines: numbers }
}

/** The region in the title, or on the lines around it when the title holds none. */
function regionNear(
  text: readonly SourceLine[],
  index: number,
  size: number,
  rest: string,
): NamedRegion | 'prose' | undefined {
  const line = text[index]
  if (line === undefined) return undefined
  const following = text.slice(index + size, index + size + 2)
  const preceding = text.slice(Math.max(0, index - 1), index)
  const around = [following, following.slice(0, 1), rest === '' ? preceding : []]
  for (const lines of [...around, []]) {
    const printed = regionText(joinLines([{ text: rest }, ...lines]))
    const known = findRegion(printed)
    const place = rest === '' ? (lines[0] ?? line) : line
    if (known !== undefined) return { printed, known, line: place }
  }
  if (rest === '') return prefixedRegion(following[0] ?? line)
  return isName(rest) ? { printed: rest, known: undefined, line } : 'prose'
}

/** "Arbeidsmarktregio Testland" on a line of its own is a region, though not one we know. */
function prefixedRegion(line: SourceLine): NamedRegion | undefined {
  const [, name] = /^(?:arbeidsmarktregio|amr) (.{1,60})$/i.exec(line.text) ?? []
  return name === undefined || !isName(name) ? undefined : { printed: name, known: undefined, line }
}

function isName(text: string): boolean {
  return /^['\p{Lu}][\p{L}' ()/.-]{0,60}$/u.test(text) && text.split(' ').length <= 5
}

/** What is left of a title once its fixed words and signs are gone. */
function regionText(rest: string): string {
  return rest
    .replace(/transparantie van klantprofielen/gi, ' ')
    .replace(/(?:uwv )?arbeidsmarktregio:?|\bamr\b:?/gi, ' ')
    .replace(/^[ ,:;|.(-]+|[ ,:;|.(-]+$/g, '')
    .replace(/^\((.{1,60})\)$|^([^(]{1,60})\)$/, '$1$2')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function joinLines(lines: readonly { readonly text: string }[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/- /g, (dash, offset: number, whole: string) =>
      whole.charAt(offset - 1) === ' ' ? dash : '-',
    )
}

const paragraph = /arbeidsmarktregio((?:(?!arbeidsmarktregio).){1,60}?)bevathetdoelgroepregister/g

function regionsInParagraph(prose: Prose): readonly NamedRegion[] {
  return [...prose.folded.matchAll(paragraph)].map((match) => {
    const folded = match[1] ?? ''
    const start = match.index + 'arbeidsmarktregio'.length
    const printed = prose
      .textOf(start, start + folded.length)
      .replace(/-\s+/g, '-')
      .replace(/\s+/g, ' ')
    return { printed, known: findRegion(printed), line: prose.lineAt(start) }
  })
}
