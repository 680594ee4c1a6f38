import * as v from 'valibot'
import { DataError } from './dataError.ts'
import { schemaVersion } from './fieldSchemas.ts'

/**
 * Turns the text of a data file into a value that fits the schema of this version.
 * @throws {DataError} naming the first place that does not fit.
 */
export function parseDataFile<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  version: number = schemaVersion,
): T {
  const json = parseJson(file, text)
  if (v.is(laterThan(version), json)) throw new DataError(file, { kind: 'newerVersion' })
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const place = v.getDotPath(result.issues[0]) ?? 'JSON'
  throw new DataError(file, { kind: 'invalid', place })
}

function laterThan(version: number) {
  return v.looseObject({
    schemaVersion: v.custom<number>((value) => typeof value === 'number' && value > version),
  })
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DataError(file, { kind: 'invalid', place: 'JSON' })
  }
}
