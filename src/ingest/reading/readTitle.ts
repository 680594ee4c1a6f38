import type { Quarter } from '../../domain/quarter.ts'
import { type Finding, type Problem, refusal } from '../finding.ts'
import { regionKey } from './findPlaces.ts'
import type { Prose } from './prose.ts'
import { readQuarters } from './readQuarters.ts'
import { isRegionName, joinLines, type NamedRegion, regionNear } from './regionNear.ts'
import { regionsInParagraph } from './regionsInParagraph.ts'
import { nowhere, type SourceLine } from './sourceLine.ts'

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
  const inParagraph = regionsInParagraph(prose)
  const candidates = titleCandidates(text, inParagraph)
  const quarters = [...new Set(candidates.flatMap((candidate) => candidate.quarters))]
  const named = [...candidates.flatMap(({ region }) => region ?? []), ...inParagraph]
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
function titleCandidates(
  text: readonly SourceLine[],
  inParagraph: readonly NamedRegion[],
): readonly Candidate[] {
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

function candidateAt(
  text: readonly SourceLine[],
  index: number,
  size: number,
  inParagraph: ReadonlySet<string>,
): Candidate | undefined {
  const lines = text.slice(index, index + size)
  const [line] = lines
  const joined = joinLines(lines)
  if (line === undefined || lines.length < size || joined.length > longestTitle) return undefined
  const { found, rest } = readQuarters(joined)
  if (found.length === 0) return undefined
  const region = regionNear(text, index, size, rest)
  if (region !== undefined && !isRegionName(region, inParagraph)) return undefined
  const numbers = [...lines, ...(region === undefined ? [] : [region.line])].map(
    (one) => one.number,
  )
  return { quarters: found, region, line, lines: numbers }
}
