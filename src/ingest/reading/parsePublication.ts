import type { Month, Quarter } from '../../domain/quarter.ts'
import type { Finding } from '../finding.ts'
import { type ClassifiedLine, classifyLine } from './classifyLine.ts'
import type { NamedRow } from './joinNames.ts'
import { spellingIn } from './knownNames.ts'
import { foldProse } from './prose.ts'
import { readPublishedOn } from './readPublishedOn.ts'
import { type PrintedNumber, readRegister } from './readRegister.ts'
import { readSource } from './readSource.ts'
import { readTable } from './readTable.ts'
import { readTitle } from './readTitle.ts'
import type { NamedRegion } from './regionNear.ts'
import type { SourceLine } from './sourceLine.ts'

/** A publication as far as it could be read; nothing in it is checked yet. */
export interface ParsedPublication {
  readonly quarter: Quarter | undefined
  readonly region: NamedRegion | undefined
  readonly rows: readonly NamedRow[]
  readonly total: NamedRow | undefined
  /** Names on lines that look like a row and could not be read as one. */
  readonly brokenNames: readonly string[]
  readonly registerTotal: PrintedNumber | undefined
  readonly reportedCoverage: PrintedNumber | undefined
  readonly publishedOn: Month | undefined
  readonly findings: readonly Finding[]
}

/**
 * Reads the figures of a publication from the lines of its text, in whatever order the blocks stand.
 * `isLenient`: absent words on the source warn and do not refuse.
 */
export function parsePublication(
  source: readonly SourceLine[],
  isLenient: boolean,
): ParsedPublication {
  const lines = source.filter(({ printed }) => printed.trim() !== '').map(classifyLine)
  const text = lines.filter(({ kind }) => kind === 'text')
  const prose = foldProse(text)
  const title = readTitle(text, prose)
  const register = readRegister(prose, foldProse(lines.filter(isOutsideTable)))
  const published = readPublishedOn(text, title.quarter)
  const table = readTable(lines, spellingIn(title.region, title.quarter), title.lines)
  return {
    quarter: title.quarter,
    region: title.region,
    rows: table.rows,
    total: table.total,
    brokenNames: table.brokenNames,
    registerTotal: register.registerTotal,
    reportedCoverage: register.reportedCoverage,
    publishedOn: published.month,
    findings: [
      ...[title, register, published, table].flatMap(({ findings }) => findings),
      ...readSource(prose, isLenient),
    ],
  }
}

function isOutsideTable({ kind }: ClassifiedLine): boolean {
  return kind !== 'row' && kind !== 'brokenRow'
}
