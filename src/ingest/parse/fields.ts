import { columnCount, nameWithoutMarks } from './cells.ts'

const fewestFields = 4
const fewestNumbers = 3
const number = /^[0-9][0-9. \u00a0]*$/
/** A comma only where the cell has quotes; such a number is refused by its own cause. */
const plainNumber = /^[0-9]{1,3}(?:[.,\u00a0 ][0-9]{3})*$|^[0-9]+$/
const wholeRow = new RegExp(
  `^['\\p{L}][^0-9]{0,60}(?: [0-9][0-9.\u00a0]{0,10}){${columnCount}}$`,
  'u',
)
/** Of a column: words, and the number of a profile. */
const heading = /^\p{L}[\p{L} ]{0,40}[1-4]?$|^[1-4]$/u
/** Between two rows beside each other, as where a table stands in two columns. */
const nextRow = /(?<=[0-9]) +(?=['\p{L}])/u

/**
 * A line as programs for tables save it, with spaces between its cells: `Groningen;125;680;1 935;203;2 943`.
 * Where it holds several rows of the table, `Assen 104 …; Delfzijl 21 …` or beside each other, each is a line.
 */
export function tableLines(line: string): readonly string[] {
  const printed = withoutEmptyFields(line)
  const fields = fieldsOf(printed)
  const rows = fields.filter((field) => wholeRow.test(field.replace(/\s+/g, ' ')))
  if (rows.length > 1) return fields.filter((field) => field !== '')
  const beside = printed.split(nextRow)
  const areRows = beside.every((row) => wholeRow.test(row.replace(/ +/g, ' ')))
  if (areRows && beside.length > 1) return beside
  const [one, ...others] = rowsOfFields(fields)
  if (one !== undefined && others.length > 0) return [one, ...others]
  return [rowWithCommas(printed) ?? fieldsAsCells(fields) ?? printed]
}

/** A line of a table with commas without what is empty at its ends: `104,`, `"Aa en Hunze",,,`. */
const withoutEmptyFields = (line: string) => line.trim().replace(/^,+|(?<!,),+$/g, '')

/** Fields between semicolons, tabs and the like, without their quotes; empty ones at the end go. */
function fieldsOf(printed: string): readonly string[] {
  const fields = printed.split(/[;\t\v\f\u2028\u2029·]| [/|] |(?<=") (?=")/).map(withoutQuotes)
  return fields.slice(0, fields.findLastIndex((field) => field !== '') + 1)
}

/** A quote at one end alone is of a name that goes on in another line; `="104"` is for Excel. */
function withoutQuotes(field: string): string {
  return field
    .trim()
    .replace(/^=?"(.*)"$|^'([^']*)'$/, '$1$2')
    .replace(/^"([^"]*)$|^([^"]*)"$/, '$1$2')
}

function fieldsAsCells(fields: readonly string[]): string | undefined {
  const filled = fields.filter((field) => field !== '')
  if (filled.length < 2) return filled[0]
  if (fields.length < fewestFields) return undefined
  const isTable = fields.filter((field) => number.test(field)).length >= fewestNumbers
  return fields.map((field) => (isTable ? withGrouping(field) : field)).join(' ')
}

const withGrouping = (field: string) => field.replace(/(?<=[0-9]) +(?=[0-9])/g, '\u00a0')

/** `Assen;104;…;983;Delfzijl;21;…`: a name and five numbers again and again. */
function rowsOfFields(fields: readonly string[]): readonly string[] {
  const rows: string[][] = []
  for (const field of fields) {
    const row = rows.at(-1)
    if (row === undefined || !number.test(field)) rows.push([field])
    else row.push(withGrouping(field))
  }
  const sizes = rows.map(({ length }) => length - 1)
  const areRows = sizes.every((size) => size === 0 || size === columnCount)
  return areRows && sizes.filter((size) => size > 0).length > 1
    ? rows.map((row) => row.join(' '))
    : []
}

/** A comma parts cells only in a name with five plain numbers, `Assen,104,223,541,115,983`, and in their headings. */
function rowWithCommas(printed: string): string | undefined {
  const headings = printed.split(',')
  if (headings.length > 2 && headings.every((field) => heading.test(withoutQuotes(field))))
    return printed.replace(/[",]+/g, ' ')
  const line = printed.replace(/^([^0-9,:]{1,60}):\s*(?=[0-9])/, '$1,')
  const fields = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').trim(),
  )
  const cells = fields.slice(0, fields.findLastIndex((field) => field !== '') + 1)
  const name = cells.at(-columnCount - 1) ?? ''
  const numbers = cells.slice(-columnCount)
  const isRow =
    /^[^0-9]*\p{L}[^0-9]*$/u.test(nameWithoutMarks(name)) &&
    numbers.every((cell) => plainNumber.test(cell))
  return isRow ? cells.map(withGrouping).join(' ') : undefined
}
