import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { publicationSchema } from '../data/schemas.ts'
import type { Publication } from '../domain/publication.ts'

/** Where the ingest writes, from the top of the project. */
export const publicationsDirectory = 'public/data/publications'

/** More broken rules than these help nobody. */
const mostIssues = 5

/**
 * Every publication under the directory, `<region>/<quarter>.json`. Throws on the first one that
 * does not fit its schema or its place, naming the file and the rule.
 */
export function readPublications(directory = publicationsDirectory): readonly Publication[] {
  if (!existsSync(directory)) return []
  return globSync('**/*.json', { cwd: directory })
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((name) => parsePublicationFile(name, readFileSync(path.join(directory, name), 'utf8')))
}

/** One publication file, its name relative to the publications: `AM01/2020-Q3.json`. */
export function parsePublicationFile(name: string, text: string): Publication {
  const file = `${publicationsDirectory}/${name}`
  const publication = parseOrThrow(file, publicationSchema, parseJson(text))
  const expected = `${publication.region.code}/${publication.quarter}.json`
  if (name !== expected) throw new Error(`${file}: path: its content belongs in ${expected}`)
  return publication
}

/** The value as the schema reads it; throws with the name of the file and the first rules it breaks. */
export function parseOrThrow<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [first, ...others] = result.issues
  const summary = v.summarize([first, ...others.slice(0, mostIssues - 1)])
  throw new Error(`${file}: shape: ${summary}`)
}

/** `undefined` for text that is not JSON; the schema refuses it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
