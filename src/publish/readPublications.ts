import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { publicationSchema } from '../data/publicationSchema.ts'
import { checkPublication } from '../domain/checkPublication.ts'
import type { Publication } from '../domain/publication.ts'
import { parseOrThrow } from './parseOrThrow.ts'

/** Where the ingest writes, from the top of the project. */
export const publicationsDirectory = 'public/data/publications'

/**
 * Every publication under the directory, `<region>/<quarter>.json`. Throws on the first one that
 * breaks a rule, naming the file and the rule.
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
  const publication = checkedPublication(file, parseJson(text))
  const expected = `${publication.region.code}/${publication.quarter}.json`
  if (name !== expected) throw new Error(`${file}: path: its content belongs in ${expected}`)
  return publication
}

/** The content of a publication file, proven; throws with the rule that it breaks. */
export function checkedPublication(file: string, content: unknown): Publication {
  const publication = parseOrThrow(file, publicationSchema, content)
  const [finding] = checkPublication(publication)
  if (finding !== undefined) {
    throw new Error(`${file}: ${finding.rule}: ${JSON.stringify(finding)}`)
  }
  return publication
}

/** `undefined` for text that is not JSON; the schema refuses it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
