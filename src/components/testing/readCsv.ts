import Papa from 'papaparse'
import { expect } from 'vitest'

/** The cells of a file, as a reader finds them that shares no line of code with the writer. */
export function readCsv(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, newline: '\r\n' })
  expect(errors).toEqual([])
  return data.slice(0, -1)
}
