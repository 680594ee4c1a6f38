import { refusal } from '../findings.ts'
import { type ClassifiedLine, classifyLine, joinLoneCells, type SourceLine } from './lines.ts'
import { foldProse, readRegister } from './paragraph.ts'
import { spellingIn } from './places.ts'
import { readPublishedOn, readSource } from './source.ts'
import { readTable } from './table.ts'
import { readTitle } from './title.ts'

/** A publication as far as it could be read; nothing in it is checked yet. */
export type ParsedPublication = ReturnType<typeof parsePublication>

/** Reads a publication from the lines of its text, in whatever order the blocks stand. */
export function parsePublication(source: readonly SourceLine[]) {
  const { lines, findings } = classify(source.filter(({ printed }) => printed.trim() !== ''))
  const text = lines.filter(({ kind }) => kind === 'text')
  const prose = foldProse(text)
  const title = readTitle(text, prose)
  const register = readRegister(prose, foldProse(lines.filter(isOutsideTable)))
  const published = readPublishedOn(text, title.quarter)
  const table = readTable(lines, spellingIn(title.region, title.quarter), title.lines)
  return {
    ...table,
    ...register,
    quarter: title.quarter,
    region: title.region,
    publishedOn: published.month,
    findings: [
      ...[title, register, published, table].flatMap(({ findings }) => findings),
      ...readSource(prose),
      ...findings,
    ],
  }
}

/** Lines by their kind; where none looks like a row, cells may stand on lines of their own. */
function classify(source: readonly SourceLine[]) {
  const lines = source.map(classifyLine)
  if (!lines.every(isOutsideTable)) return { lines, findings: [] }
  const { rows, doubtful } = joinLoneCells(source)
  if (doubtful === undefined) return { lines: rows.map(classifyLine), findings: [] }
  return { lines, findings: [refusal(doubtful, { rule: 'cellPerLine', data: {} })] }
}

function isOutsideTable({ kind }: ClassifiedLine): boolean {
  return kind !== 'row' && kind !== 'brokenRow'
}
