import { DataError } from '../data/dataError.ts'
import { codeOfName } from '../domain/municipality.ts'
import type { Publication } from '../domain/publication.ts'
import { type Finding, nowhere, type Problem, type Rule, refusal } from './findings.ts'
import { noCode, publicationText, type SourcedPublication } from './publicationFile.ts'
import { type DocumentText, type ReadOptions, readPublication } from './readPublication.ts'

/** What one document says, as pages know it; a file that hands over several publications holds several. */
export interface ReadDocument {
  readonly file: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly publication?: Publication | undefined
  /** Of one that is refused only for places that the lists do not know: once the reader accepts these as printed. */
  readonly acceptable?: Publication | undefined
  /** True where the document says of itself that it is invented. */
  readonly isSynthetic: boolean
}

export const unknownPlaces: readonly Rule[] = ['unknownRegion', 'unknownMunicipality']

export async function readDocument(
  bytes: Uint8Array,
  name: string,
  readPdf: ReadOptions['readPdf'],
): Promise<ReadDocument> {
  const options = { acceptUnknownPlaces: false, readPdf }
  const { text, findings, publication } = await readPublication(bytes, name, options)
  const isSynthetic = /synthetisch|synthetic|verzonnen/i.test(text)
  const document = { file: name, text, findings, isSynthetic }
  const hasUnknown = findings.some(({ problem }) => unknownPlaces.includes(problem.rule))
  if (publication === undefined && !hasUnknown) return document
  try {
    if (publication === undefined) {
      // Not read a second time: a PDF takes long.
      const readAgain = async () => ({ kind: 'text', text }) as const
      const again = { acceptUnknownPlaces: true, readPdf: readAgain }
      const { publication: lenient } = await readPublication(bytes, name, again)
      return { ...document, acceptable: lenient && withCodes(lenient) }
    }
    return { ...document, publication: withCodes(publication) }
  } catch (error) {
    // What the command could not write either, such as an odd name of the file.
    if (!(error instanceof DataError) || error.fault.kind !== 'invalid') throw error
    const fault = { kind: 'invalid', place: error.fault.path } as const
    const finding = refusal(nowhere, { rule: 'notWritten', data: { fault } })
    return { ...document, findings: [...findings, finding] }
  }
}

/** The publication as pages know it: what its data file holds, so that both are the same. */
function withCodes(publication: SourcedPublication): Publication {
  const { schemaVersion: _, ...content } = publicationText(publication).content
  const rows = content.rows.map((row) =>
    row.code === noCode ? { ...row, code: codeOfName('GM', row.name) } : row,
  )
  const { name } = content.region
  const isKnown = publication.region.code !== undefined
  return {
    ...content,
    region: isKnown ? content.region : { code: codeOfName('AM', name), name },
    rows,
  }
}

interface KeptDocument {
  readonly text: string
  /** Of the document itself, which may have been a PDF. */
  readonly source: { readonly file: string; readonly sha256: string }
}

/** Proves a document again from its text alone. */
export async function proveAgain({ text, source }: KeptDocument): Promise<ReadDocument> {
  const bytes = new TextEncoder().encode(text)
  const document = await readDocument(bytes, source.file, refusePdf)
  const { file, sha256 } = source
  const sourced = (one: Publication | undefined) =>
    one && { ...one, source: { ...one.source, file, sha256 } }
  const { publication, acceptable } = document
  return { ...document, publication: sourced(publication), acceptable: sourced(acceptable) }
}

/** The text of a document is none itself. */
async function refusePdf(): Promise<DocumentText> {
  return { kind: 'problem', problem: { rule: 'binaryFile', data: {} } }
}

export function refusedDocument(file: string, problem: Problem): ReadDocument {
  return { file, text: '', findings: [refusal(nowhere, problem)], isSynthetic: false }
}
