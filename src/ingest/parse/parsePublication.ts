import { columnOrderFindings } from './columnOrder.ts'
import { type ClassifiedLine, classifyLine, type SourceLine } from './lines.ts'
import { joinLoneCells } from './loneCells.ts'
import { foldProse, readRegister } from './paragraph.ts'
import { readPublishedOn, readSource } from './source.ts'
import { spellingIn } from './spelling.ts'
import { readTable } from './table.ts'
import { readTitle } from './title.ts'

/** A publication as far as it could be read; nothing in it is checked yet. */
export type ParsedPublication = ReturnType<typeof parsePublication>

/** Reads a publication from the lines of its text, in whatever order the blocks stand. */
export function parsePublication(source: readonly SourceLine[]) {
  const { lines, doubtful } = classify(source.filter(({ printed }) => printed.trim() !== ''))
  const text = lines.filter(({ kind }) => kind === 'text')
  const prose = foldProse(text)
  const title = readTitle(text, prose)
  const register = readRegister(prose, foldProse(lines.filter(isOutsideTable)))
  const published = readPublishedOn(text, title.quarter)
  const spelling = spellingIn(title.region, title.quarter)
  const table = readTable(lines.map(spelling.withoutCode), spelling, title.lines)
  return {
    ...table,
    ...register,
    quarter: title.quarter,
    region: title.region,
    publishedOn: published.month,
    /** Where cells stand on lines of their own and cannot be told apart. */
    loneCells: doubtful,
    findings: [
      ...[title, register, published, table].flatMap(({ findings }) => findings),
      ...readSource(prose),
      ...columnOrderFindings(lines.filter(isOutsideTable)),
    ],
  }
}

/** Lines by their kind, with cells on lines of their own as rows. */
function classify(source: readonly SourceLine[]) {
  const { lines, doubtful } = joinLoneCells(source, !source.map(classifyLine).every(isOutsideTable))
  return { lines: lines.map(classifyLine), doubtful }
}

function isOutsideTable({ kind }: ClassifiedLine): boolean {
  return kind !== 'row' && kind !== 'brokenRow'
}
