/** The signs that differ between a file for machines and one for Dutch Excel. */
interface CsvForm {
  readonly separator: ',' | ';'
  readonly hasByteOrderMark: boolean
}

/** Writes RFC 4180: CRLF after every line, fields quoted only where they must be. */
export function writeCsv(lines: readonly (readonly string[])[], form: CsvForm): string {
  const { separator, hasByteOrderMark } = form
  const body = lines
    .map((cells) => `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`)
    .join('')
  return hasByteOrderMark ? `\uFEFF${body}` : body
}

/**
 * A cell with text. Spreadsheets run one that starts with these signs; an apostrophe makes it text
 * (OWASP, CSV injection). Names such as 's-Hertogenbosch are left alone.
 */
export function textCell(text: string): string {
  return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text
}

/** A number in the form of the file, never guarded; a missing one is an empty field, never 0. */
export function numberCell(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? '' : write(value)
}

function quote(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field)
    ? `"${field.replaceAll('"', '""')}"`
    : field
}
