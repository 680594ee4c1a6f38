import { type Finding, refusal } from '../finding.ts'
import type { ClassifiedLine } from './classifyLine.ts'
import { joinNames, type NamedRow } from './joinNames.ts'
import { isTotalName, type Spelling } from './knownNames.ts'
import { nowhere } from './sourceLine.ts'

export interface TableReading {
  readonly rows: readonly NamedRow[]
  readonly total: NamedRow | undefined
  /** Names on lines that look like a row and could not be read as one. */
  readonly brokenNames: readonly string[]
  readonly findings: readonly Finding[]
}

/** Reads the rows of the municipalities and the one total row. */
export function readTable(
  lines: readonly ClassifiedLine[],
  spelling: Spelling,
  notNames: ReadonlySet<number>,
): TableReading {
  const named = joinNames(lines, spelling, notNames)
  const rows = named.filter(({ isTotal }) => !isTotal)
  const totals = named.filter(({ isTotal }) => isTotal)
  const brokenRows = lines.filter((line) => line.kind === 'brokenRow')
  const broken = brokenRows.flatMap((line) =>
    line.problems.map((problem) => refusal(line, problem, line.name || undefined)),
  )
  const brokenNames = brokenRows.map(({ name }) => name)
  const isTotalBroken = brokenNames.some((name) => isTotalName(name, spelling.region))
  const nameless = rows
    .filter(({ name }) => name === '')
    .map((row) => refusal(row, { rule: 'rowWithoutName', data: {} }))
  return {
    rows,
    total: totals.length === 1 ? totals[0] : undefined,
    brokenNames,
    findings: [
      ...broken,
      ...nameless,
      ...totalFindings(totals, isTotalBroken),
      ...rowFindings(rows, broken),
    ],
  }
}

function totalFindings(totals: readonly NamedRow[], isTotalBroken: boolean): readonly Finding[] {
  const [first, ...others] = totals
  if (first === undefined) {
    return isTotalBroken ? [] : [refusal(nowhere, { rule: 'missingTotalRow', data: {} })]
  }
  const data = { firstLine: first.number }
  return others.map((total) => refusal(total, { rule: 'duplicateTotalRow', data }, total.name))
}

function rowFindings(rows: readonly NamedRow[], broken: readonly Finding[]): readonly Finding[] {
  const isEmpty = rows.length === 0 && broken.length === 0
  return isEmpty ? [refusal(nowhere, { rule: 'missingRows', data: {} })] : []
}
