import * as v from 'valibot'
import { DataError } from '../data/dataError.ts'
import { parseDataFile } from '../data/dataFiles.ts'
import * as field from '../data/fieldSchemas.ts'
import type { OwnPublication } from '../data/ownDatabase.ts'
import { proveAgain, type ReadDocument, refusedDocument } from './readDocument.ts'

const schemaVersion = 1

/** What is read was proven where it was opened; on opening it is proven again, from these texts alone. */
const handoverSchema = field.object({
  kind: v.literal('klantprofielen'),
  schemaVersion: v.literal(schemaVersion),
  publications: v.pipe(v.array(v.unknown()), v.nonEmpty()),
})
const documentSchema = field.object({ file: field.sentence, sha256: field.hash, text: v.string() })

/** The file "Bewaar gegevensbestand": every publication as it was read, with the name and hash of its document. */
export function handoverText(items: readonly OwnPublication[]): string {
  const publications = items.map(({ publication: { source }, text }) => ({
    file: source.file,
    sha256: source.sha256,
    text,
  }))
  return `${JSON.stringify({ kind: 'klantprofielen', schemaVersion, publications }, null, 1)}\n`
}

/** Each publication of such a file, proven or refused in turn, and how many cannot be read; `undefined` for another kind of file. */
export async function readHandover(
  bytes: Uint8Array,
  name: string,
  onPublication?: () => void,
): Promise<readonly ReadDocument[] | undefined> {
  const start = new TextDecoder().decode(bytes.subarray(0, 100))
  // What the command writes has no text to be proven from.
  if (/^\s*\{\s*"schemaVersion"/.test(start)) {
    return [refusedDocument(name, { rule: 'siteDataFile', data: {} })]
  }
  if (!/^\s*\{\s*"kind":\s*"klantprofielen"/.test(start)) return undefined
  try {
    const text = new TextDecoder().decode(bytes)
    const { publications } = parseDataFile(name, text, handoverSchema, schemaVersion)
    const documents: ReadDocument[] = []
    for (const item of publications) {
      onPublication?.()
      const { success, output } = v.safeParse(documentSchema, item)
      if (success) documents.push(await proveAgain({ text: output.text, source: output }))
    }
    const all = publications.length
    const damaged = all - documents.length
    if (damaged === all) return [refusedDocument(name, { rule: 'damagedDataFile', data: {} })]
    const rule = 'damagedPublications'
    const refused = damaged === 0 ? [] : [refusedDocument(name, { rule, data: { damaged, all } })]
    return [...documents, ...refused]
  } catch (error) {
    const isNewer = error instanceof DataError && error.fault.kind === 'newerVersion'
    return [
      refusedDocument(name, { rule: isNewer ? 'newerDataFile' : 'damagedDataFile', data: {} }),
    ]
  }
}
