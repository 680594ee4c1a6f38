import type { Quarter } from '../../domain/quarter.ts'
import { type Finding, nowhere, refusal } from '../findings.ts'
import { closeHyphens, isOpenName } from './cells.ts'
import type { SourceLine } from './lines.ts'
import type { Prose } from './paragraph.ts'
import { findRegion, type NamedRegion, regionKey } from './places.ts'
import { readQuarters } from './quarters.ts'
import { isPublisherMark } from './source.ts'

/** Reads "Derde kwartaal 2020 Groningen"; the paragraph on the register must name the same region. */
export function readTitle(text: readonly SourceLine[], prose: Prose) {
  const inParagraph = regionsInParagraph(prose)
  const candidates = titleCandidates(text, inParagraph)
  const quarters = [...new Set(candidates.flatMap((candidate) => candidate.quarters))]
  const named = [...candidates.flatMap(({ region }) => region ?? []), ...inParagraph]
  const [quarter] = quarters
  const [region] = named
  return {
    quarter: quarters.length === 1 ? quarter : undefined,
    region: agree(named) ? region : undefined,
    // No part of a municipality's name.
    lines: new Set(candidates.flatMap(({ lines }) => lines)),
    findings: [
      ...quarterFindings(text, quarters, candidates.at(-1)?.line),
      ...regionFindings(named, candidates[0]?.line),
    ],
  }
}

function quarterFindings(
  text: readonly SourceLine[],
  found: readonly Quarter[],
  line: SourceLine | undefined,
): readonly Finding[] {
  if (found.length === 1) return []
  if (found.length > 1) {
    return [refusal(line ?? nowhere, { rule: 'quarterAmbiguous', data: { found } })]
  }
  const unread = unreadableQuarter(text)
  const title = unread === undefined ? '' : wholeTitle(text, unread).slice(0, longestTitle)
  return [refusal(unread ?? nowhere, { rule: 'quarterMissing', data: { title } })]
}

/** A title that cannot be read, with what of it stands on the lines around: "Vijfde" above "kwartaal 2020". */
function wholeTitle(text: readonly SourceLine[], line: SourceLine): string {
  const at = text.indexOf(line)
  const [before, after] = [text[at - 1], text[at + 1]]
  const start = /^kw/i.test(line.text) && /^\p{L}+$/u.test(before?.text ?? '') ? [before] : []
  const end = !/[0-9]{4}/.test(line.text) && /^[0-9]{4}/.test(after?.text ?? '') ? [after] : []
  return joinLines([...start, line, ...end].flatMap((one) => one ?? []))
}

const mostWordsInTitle = 8

/** The line that seems to name a quarter, a title before prose: "Vijfde kwartaal 2020", "kwartaal 1020". */
function unreadableQuarter(text: readonly SourceLine[]): SourceLine | undefined {
  const unread = text.filter((line) => readQuarters(line.text).found.length === 0)
  const isTitle = (line: SourceLine) =>
    line.text.split(' ').length <= mostWordsInTitle && !isSentence(line.text)
  const titles = unread.filter(isTitle)
  const named = /kwart|\bkw\b|\b[qk] ?[0-9]/i
  const firstOf = (lines: readonly SourceLine[], ...patterns: readonly RegExp[]) =>
    lines.find((line) => patterns.every((pattern) => pattern.test(line.text)))
  return (
    firstOf(titles, named, /[0-9]{4}/) ??
    firstOf(titles, named) ??
    firstOf(unread, named) ??
    titles.find((line) => /\b20[0-9]{2}\b/.test(line.text) && !isPublisherMark(line.text)) ??
    text.find((line) => !unread.includes(line) && isTitle(line))
  )
}

function regionFindings(named: readonly NamedRegion[], line: SourceLine | undefined) {
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
function titleCandidates(text: readonly SourceLine[], inParagraph: readonly NamedRegion[]) {
  const keys = new Set(inParagraph.map(({ printed }) => regionKey(printed)))
  for (const size of [1, 2, 3]) {
    const found = text.flatMap((_, index) => candidateAt(text, index, size, keys) ?? [])
    const sure = found.filter(({ region }) => region === undefined || region.known !== undefined)
    if (sure.length > 0) return sure
    if (found.length > 0) return found
  }
  return []
}

const longestTitle = 120
const mostLines = 4

function candidateAt(
  text: readonly SourceLine[],
  index: number,
  size: number,
  inParagraph: ReadonlySet<string>,
) {
  const lines = text.slice(index, index + size)
  const [line] = lines
  const joined = joinLines(lines)
  if (line === undefined || lines.length < size || joined.length > longestTitle) return undefined
  const { found: quarters, rest } = readQuarters(joined)
  if (quarters.length === 0) return undefined
  const region = regionNear(text, index, size, rest, inParagraph)
  if (region !== undefined && !isRegionName(region, inParagraph)) return undefined
  if (region !== undefined && isProse(joined, region, inParagraph)) return undefined
  const all = region === undefined ? lines : [...lines, region.line]
  // A line, or two or three lines together, that may be the title.
  return { quarters, region, line, lines: all.map(({ number }) => number) }
}

/**
 * The region in a title of `size` lines, or around it; `words` are the title without the quarter.
 * Example: `2020 Noord-Holland` above `Noord` is one region, and so is a name that the paragraph has too.
 */
export function regionNear(
  text: readonly SourceLine[],
  index: number,
  size: number,
  words: string,
  inParagraph: ReadonlySet<string> = new Set(),
): NamedRegion | undefined {
  const line = text[index]
  if (line === undefined) return undefined
  const following = text.slice(index + size, index + size + mostLines)
  const whole = wholeName(words, following)
  const rest = regionText(whole)
  const preceding = rest === '' ? text.slice(Math.max(0, index - 1), index) : []
  const after = following.map((_, skipped) => following.slice(0, following.length - skipped))
  for (const lines of [...after, preceding, []]) {
    const printed = regionText(joinLines([{ text: words }, ...lines]))
    const known = findRegion(printed)
    const place = rest === '' ? (lines[0] ?? line) : line
    const isNamed = known !== undefined || inParagraph.has(regionKey(printed))
    if (isNamed) return { printed, known, line: place }
  }
  if (rest !== '') return { printed: rest, known: undefined, line }
  // "Arbeidsmarktregio Testland" on a line of its own is a region, though not one we know.
  const next = following[0] ?? line
  const [, printed = ''] = /^(?:arbeidsmarktregio|amr) (.{1,60})$/i.exec(next.text) ?? []
  return isName(printed) ? { printed, known: undefined, line: next } : undefined
}

function wholeName(words: string, following: readonly SourceLine[]): string {
  let name = words.trim()
  for (const line of following) {
    if (!isOpenName(name)) break
    name = joinLines([{ text: name }, line])
  }
  return name
}

/** True for a sentence that names a quarter and no region: "In het tweede kwartaal van 2020 waren er minder." */
function isProse(text: string, { known, printed }: NamedRegion, names: ReadonlySet<string>) {
  return known === undefined && !names.has(regionKey(printed)) && isSentence(text)
}

const isSentence = (text: string) => /(?:\p{L}{3}|[0-9])\.$/u.test(text)

/** False for an unknown "region" that is a piece of a sentence. A name that the paragraph has too is none. */
export function isRegionName(region: NamedRegion, inParagraph: ReadonlySet<string>): boolean {
  const { known, printed } = region
  return known !== undefined || isName(printed) || inParagraph.has(regionKey(printed))
}

function isName(text: string): boolean {
  return /^['\p{Lu}][\p{L}' ()/.-]{0,60}$/u.test(text) && text.split(' ').length <= 5
}

function regionText(rest: string): string {
  return rest
    .replace(/transparantie van klantprofielen/gi, '')
    .replace(
      /^ ?(?:stand|rapport|rapportage|cijfers|kwartaalcijfers|overzicht|publicatie)(?: |$)/i,
      '',
    )
    .replace(/(?:uwv )?arbeidsmarktregio:?|\bamr\b:?/gi, '')
    .replace(/\([^()]{0,30}(?:januari|april|juli|oktober)[^()]{0,30}\)/gi, '')
    .replace(/^[ ,:;|.(-]+|(?<![ ,:;|.(-])[ ,:;|.(-]+$/g, '')
    .replace(/^([^(]{1,60})\)$/, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Lines as one; a hyphen at a line's end joins, but not in `Noord- en Midden-Limburg`. */
export function joinLines(lines: readonly { readonly text: string }[]): string {
  const texts = lines.map(({ text }) => text).filter((text) => text !== '')
  return closeHyphens(texts.join(' '))
}

const paragraph = /arbeidsmarktregio((?:(?!arbeidsmarktregio).){1,60}?)bevathetdoelgroepregister/g

/** Regions in the paragraph on the register: "in de arbeidsmarktregio Groningen bevat het doelgroepregister". */
export function regionsInParagraph(prose: Prose): readonly NamedRegion[] {
  return [...prose.folded.matchAll(paragraph)].map((match) => {
    const folded = match[1] ?? ''
    const start = match.index + 'arbeidsmarktregio'.length
    const words = prose.textOf(start, start + folded.length).replace(/\s+/g, ' ')
    const printed = closeHyphens(words)
    return { printed, known: findRegion(printed), line: prose.lineAt(start) }
  })
}
