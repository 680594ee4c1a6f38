import type { Problem } from '../findings.ts'
import { readHandover } from '../handover.ts'
import { type ReadDocument, readDocument, refusedDocument } from '../readDocument.ts'
import { type DocumentText, type ReadOptions, sizeProblem } from '../readPublication.ts'

/** One file to read. Every answer carries its id: the reader of PDFs posts a message of its own. */
export type ReadingRequest = { readonly id: number; readonly file: File }

/**
 * `loading` and `started` come before and after the reader of PDFs is fetched: that time is not the file's.
 * `started` comes again with each publication of a file that holds several.
 */
export type ReadingAnswer = { readonly id: number } & (
  | { readonly kind: 'loading' | 'started' | 'notLoaded' }
  | { readonly kind: 'read'; readonly documents: readonly ReadDocument[] }
)

class NotLoaded extends Error {}

function notLoaded(): never {
  throw new NotLoaded()
}

async function read({ id, file }: ReadingRequest): Promise<void> {
  const say = (kind: 'loading' | 'started' | 'notLoaded'): void => post({ id, kind })
  say('started')
  const readPdf = async (bytes: Uint8Array): Promise<DocumentText> => {
    say('loading')
    const { pdfText, loadReader } = await import('../pdf/pdfText.ts').catch(notLoaded)
    await loadReader().catch(notLoaded)
    say('started')
    return pdfText(bytes)
  }
  try {
    // The time limit is for each publication: a file may hand over a thousand.
    const documents = await readFile(file, readPdf, () => say('started'))
    post({ id, kind: 'read', documents })
  } catch (error) {
    if (error instanceof NotLoaded) say('notLoaded')
    else reportError(error)
  }
}

async function readFile(file: File, readPdf: ReadOptions['readPdf'], onPublication: () => void) {
  const bytes = await bytesOf(file)
  if (!(bytes instanceof Uint8Array)) return [refusedDocument(file.name, bytes)]
  const handedOver = await readHandover(bytes, file.name, onPublication)
  return handedOver ?? [await readDocument(bytes, file.name, readPdf)]
}

async function bytesOf(file: File): Promise<Uint8Array | Problem> {
  const problem = sizeProblem(file.size)
  if (problem !== undefined) return problem
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    // It vanished, or changed, since it was chosen.
    const code = error instanceof DOMException ? error.name : 'unknown'
    return code === 'NotFoundError'
      ? { rule: 'fileMissing', data: {} }
      : { rule: 'fileUnreadable', data: { code } }
  }
}

function post(answer: ReadingAnswer): void {
  postMessage(answer)
}

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  // The reader of PDFs listens too, and tells its own messages by another sign.
  if (data.file instanceof File) void read(data)
})
