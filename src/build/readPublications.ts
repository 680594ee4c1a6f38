import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../data/dataFiles.ts'
import { formerPublicationSchema, publicationSchema } from '../data/publicationSchema.ts'
import { changedFigures } from '../domain/ownFigures.ts'
import type { Correction, Publication, ReadPublication } from '../domain/publication.ts'

export const publicationsDirectory = 'public/data/publications'

const mostIssues = 5

/** Every publication, `<region>/<quarter>.json`. Throws with file and rule where one is wrong. */
export function readPublications(directory = publicationsDirectory): readonly ReadPublication[] {
  if (!existsSync(directory)) return []
  const read = (name: string) => readFileSync(path.join(directory, name), 'utf8')
  const names = globSync('**/*.json', { cwd: directory }).map((name) =>
    name.split(path.sep).join('/'),
  )
  // `AM01/2020-Q3.1.json` is what `AM01/2020-Q3.json` was at first.
  const former = Map.groupBy(
    names.filter((name) => formerName.test(name)),
    (name) => name.replace(formerName, '.json'),
  )
  return names
    .filter((name) => !formerName.test(name))
    .sort()
    .map((name) => {
      const publication = parsePublicationFile(name, read(name))
      const earlier = (former.get(name) ?? [])
        .toSorted((a, b) => numberOf(a) - numberOf(b))
        .map((one) => parseFormer(one, publication, read(one)))
      const corrections = correctionsIn([...earlier, publication])
      const revisedOn = corrections.at(-1)?.revisedOn
      if (revisedOn === undefined) return publication
      return { ...publication, source: { ...publication.source, revisedOn }, corrections }
    })
}

const formerName = /\.(\d+)\.json$/

const numberOf = (name: string) => Number(formerName.exec(name)?.[1])

function parseFormer(name: string, { region, quarter }: Publication, text: string) {
  const file = `${publicationsDirectory}/${name}`
  const former = parseOrThrow(file, formerPublicationSchema, parseJson(text))
  if (former.region.code === region.code && former.quarter === quarter) return former
  throw new Error(`${file}: path: it is no former version of the publication beside it`)
}

type Version = ReturnType<typeof parseFormer> | Publication

function correctionsIn(versions: readonly Version[]): readonly Correction[] {
  return versions.slice(1).flatMap((after, index) => {
    const before = versions[index]
    const changes = before === undefined ? [] : changedFigures(before, after)
    if (before === undefined || changes.length === 0) return []
    const { publishedOn: formerlyOn } = before.source
    return [{ quarter: after.quarter, formerlyOn, revisedOn: after.source.publishedOn, changes }]
  })
}

/** The publication files as the site serves them, by the path that pages fetch. */
export function publicationFiles(): ReadonlyMap<string, string> {
  return new Map(
    readPublications().map(({ region, quarter }) => {
      const name = `${region.code}/${quarter}.json`
      const text = readFileSync(path.join(publicationsDirectory, name), 'utf8')
      return [`data/publications/${name}`, text]
    }),
  )
}

/** One publication file, its name relative to the publications: `AM01/2020-Q3.json`. */
export function parsePublicationFile(name: string, text: string): ReadPublication {
  const file = `${publicationsDirectory}/${name}`
  const publication = parseOrThrow(file, publicationSchema, parseJson(text))
  const expected = `${publication.region.code}/${publication.quarter}.json`
  if (name !== expected) throw new Error(`${file}: path: its content belongs in ${expected}`)
  return publication
}

/** The value as the schema reads it; throws with the name of the file and the first rules it breaks. */
export function parseOrThrow<T>(file: string, schema: v.GenericSchema<unknown, T>, value: unknown) {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [first, ...others] = result.issues
  const summary = v.summarize([first, ...others.slice(0, mostIssues - 1)])
  throw new Error(`${file}: shape: ${summary}`)
}
