import { type Finding, refusal } from '../findings.ts'
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

function classify(source: readonly SourceLine[]) {
  const { lines, doubtful } = joinLoneCells(source, !source.map(classifyLine).every(isOutsideTable))
  return { lines: lines.map(classifyLine), doubtful }
}

const isOutsideTable = ({ kind }: ClassifiedLine) => kind !== 'row' && kind !== 'brokenRow'

const numberedHeading = /(?:profiel(?:en)?|profile|kolom|column) ?([1-9])(?![\p{L}\p{N}])/giu
const bareHeading = /^gemeenten?((?: [1-4]){4}) totaal/i
const sourceOrder = '1 2 3 4'

/**
 * Headings with the numbers of the four columns in another order: no sum would show that. Numbers may stand on
 * one line or on four; prose names them in any order, but not all four first.
 */
function columnOrderFindings(lines: readonly SourceLine[]): readonly Finding[] {
  const headings = lines.flatMap((line) => {
    const numbers =
      bareHeading.exec(line.text)?.[1]?.trim().split(' ') ??
      [...line.text.matchAll(numberedHeading)].flatMap(([, number]) => number ?? [])
    return numbers.map((number) => ({ number, line }))
  })
  const first = headings.slice(0, 4)
  const order = first.map(({ number }) => number)
  const [heading] = first
  const isOther = order.toSorted().join(' ') === sourceOrder && order.join(' ') !== sourceOrder
  return isOther && heading !== undefined
    ? [refusal(heading.line, { rule: 'columnOrder', data: { order } })]
    : []
}
