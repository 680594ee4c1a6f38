import { expect } from '@playwright/test'
import Papa from 'papaparse'

/** The cells of a file as a spreadsheet reads them. */
export function readCsv(text: string, delimiter: string): readonly string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
