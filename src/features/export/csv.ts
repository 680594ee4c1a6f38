/** One cell of a file: a text is guarded against formulas, a number is written as it is, missing is empty. */
export type CsvCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'missing' }

/** The signs that differ between a file for machines and one for Dutch Excel. */
export interface CsvForm {
  readonly separator: ',' | ';'
  readonly hasByteOrderMark: boolean
}

/** Writes RFC 4180: CRLF after every line, fields quoted only where they must be. */
export function writeCsv(lines: readonly (readonly CsvCell[])[], form: CsvForm): string {
  const body = lines
    .map((cells) => cells.map((cell) => writeCell(cell, form.separator)).join(form.separator))
    .map((line) => `${line}\r\n`)
    .join('')
  return form.hasByteOrderMark ? `\uFEFF${body}` : body
}

export function textCell(text: string): CsvCell {
  return { kind: 'text', text }
}

/** A number in the form of the file; a missing one is an empty field, never 0. */
export function numberCell(value: number | undefined, write: (value: number) => string): CsvCell {
  return value === undefined ? { kind: 'missing' } : { kind: 'number', digits: write(value) }
}

function writeCell(cell: CsvCell, separator: string): string {
  switch (cell.kind) {
    case 'missing':
      return ''
    case 'number':
      return quote(cell.digits, separator)
    case 'text':
      return quote(guard(cell.text), separator)
  }
}

/**
 * Spreadsheets run a cell that starts with one of these signs; an apostrophe makes it text
 * (OWASP, CSV injection). Names such as 's-Hertogenbosch are left alone.
 */
function guard(text: string): string {
  return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text
}

function quote(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field)
    ? `"${field.replaceAll('"', '""')}"`
    : field
}
