/**
 * Writes RFC 4180: CRLF after every line, fields quoted only where they must be. Semicolons are for Dutch
 * Excel, which needs a byte order mark; commas are for software.
 */
export function writeCsv(lines: readonly (readonly string[])[], separator: ',' | ';'): string {
  const body = lines
    .map((cells) => `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`)
    .join('')
  return separator === ';' ? `\uFEFF${body}` : body
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
