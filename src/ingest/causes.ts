import { type Finding, type PrintedLine, type Rule, refusal } from './findings.ts'
import { columnCount } from './parse/cells.ts'
import type { SourceLine } from './parse/lines.ts'
import type { ParsedPublication } from './parse/parsePublication.ts'
import { findTableForm } from './parse/tableForm.ts'

/** What says that a row is absent, which a text in another form says of every row. */
const absences: readonly Rule[] = ['missingMunicipality', 'missingRows', 'missingTotalRow']
const mostAbsences = 3

/**
 * The findings that tell the cause. Of a text without title and table there is nothing more to say than that
 * it is something else; where the form of the table is not understood, a long list of what is absent would
 * hide that.
 */
export function withoutNoise(
  lines: readonly SourceLine[],
  { rows, brokenNames, total, loneCells }: ParsedPublication,
  findings: readonly Finding[],
): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const without = (...rules: readonly Rule[]) =>
    findings.filter(
      ({ severity, problem }) => severity === 'warning' || !rules.includes(problem.rule),
    )
  const together = errors.length > 0 ? runTogether(lines, rows.length > 0) : undefined
  if (together !== undefined) return [together]
  const isTwice = errors.some(({ problem }) => problem.rule === 'duplicateTotalRow')
  if (isTwice) return without('duplicateMunicipality', 'columnSum')
  const isEmpty = rows.length === 0 && brokenNames.length === 0
  const other = errors.filter(({ problem }) => problem.rule === 'notThisPublication')
  if (isEmpty && total === undefined && other.length > 0) return other
  const form = findTableForm(lines, total === undefined ? rows : [...rows, total], errors)
  if (form !== undefined) {
    const others = without(...absences, ...sumRules, 'unreadableRow').filter(
      ({ line }) => !form.rows.has(line),
    )
    return [refusal(form.first, { rule: 'tableForm', data: form }), ...others]
  }
  const absent = errors.filter(({ problem }) => absences.includes(problem.rule))
  const apart = loneCells ?? (rows.length === 0 ? firstOfBroken(errors) : undefined)
  if (apart !== undefined && absent.length > 0) {
    const cause = refusal(apart, { rule: 'cellPerLine', data: {} })
    return [cause, ...without(...absences, 'columnSum', 'unreadableRow')]
  }
  // Each absent one may be one of the rows that are there in another form.
  const others = errors.filter(({ problem }) => formRules.includes(problem.rule))
  if (absent.length > mostAbsences && absent.length <= others.length) {
    return without('missingMunicipality', ...sumRules)
  }
  return rows.length === 0 ? without('missingMunicipality', 'columnSum') : findings
}

/** Of rows that all lack numbers or have too many: these are on other lines. */
function firstOfBroken(errors: readonly Finding[]): PrintedLine | undefined {
  const broken = errors.filter(({ problem }) => problem.rule === 'unreadableRow')
  const [first] = broken
  return first && broken.length > mostAbsences
    ? { number: first.line, printed: first.text }
    : undefined
}

const formRules: readonly Rule[] = [
  'unreadableRow',
  'lineTooLong',
  'rowWithoutName',
  'unknownMunicipality',
]

/** What a total row that got the numbers of another row breaks. */
const sumRules: readonly Rule[] = ['columnSum', 'reportedCoverage', 'registerBelowSonar']

/** Of a text of which no word, or no row, ends where the next one begins. */
function runTogether(lines: readonly SourceLine[], hasRows: boolean): Finding | undefined {
  const loose = lines.filter(areLettersLoose)
  const [line] = loose
  if (line !== undefined && loose.length >= fewestLooseLines) {
    return refusal(line, { rule: 'looseLetters', data: {} })
  }
  const together = hasRows ? undefined : lines.find(areRowsTogether)
  return together && refusal(together, { rule: 'rowsTogether', data: {} })
}

const fewestLooseLines = 3
const fewestLetters = 8

/** True for a line of which nearly every word has one letter: `A s s e n 1 0 4`. */
function areLettersLoose({ text }: SourceLine): boolean {
  const words = text.split(/\s/)
  const single = words.filter((word) => word.length === 1)
  return single.length >= fewestLetters && single.length >= 0.8 * words.length
}

const mostNumbers = 40

/** True for a line with a row, names and more numbers than any row, column or sentence has. */
function areRowsTogether({ text }: SourceLine): boolean {
  const words = text.split(' ')
  const numbers = words.filter((word) => /^[0-9]/.test(word))
  const hasRow = /(?:^| )[0-9][^ ]*(?: [0-9][^ ]*){4}/.test(text)
  return hasRow && numbers.length > mostNumbers && words.length > numbers.length + columnCount
}
