import type { DataSet } from '../domain/view.ts'
import { DataError } from './dataError.ts'
import { type IndexFile, indexSchema } from './indexSchema.ts'
import { parseDataFile } from './parseDataFile.ts'

/**
 * What a data set holds, from the text of its index.
 * @throws {DataError} naming what does not fit.
 */
export function readIndexFile(file: string, text: string, dataSet: DataSet): IndexFile {
  const index = parseDataFile(file, text, indexSchema)
  const fail = (place: string): never => {
    throw new DataError(file, { kind: 'invalid', place })
  }
  if (index.dataSet !== dataSet) fail('dataSet')
  if (new Set(index.regions.map(({ code }) => code)).size < index.regions.length) fail('regions')
  if (new Set(index.quarters.map(({ quarter }) => quarter)).size < index.quarters.length) {
    fail('quarters')
  }
  if (index.regions.some(({ first, latest }) => latest < first)) fail('regions')
  return index
}
