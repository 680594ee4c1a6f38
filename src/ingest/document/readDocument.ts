import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Problem } from '../finding.ts'
import { type SourceLine, toSourceLines } from '../reading/sourceLine.ts'
import { systemCode } from '../systemCode.ts'
import { decodeText } from './decodeText.ts'
import { readPdf } from './readPdf.ts'

/** A source document as lines of text, with what identifies it. */
export interface SourceDocument {
  readonly kind: 'document'
  /** File name without its folder. */
  readonly file: string
  readonly sha256: string
  readonly lines: readonly SourceLine[]
}

export type DocumentReading =
  | SourceDocument
  | { readonly kind: 'problem'; readonly problem: Problem }

const megabyte = 1024 * 1024
const largestFile = 20
/** A publication is one or two pages: a text of more than this is something else. */
const largestText = 0.25
const mostLines = 2000

/** Reads a PDF or a text file. Never throws: what cannot be read is a problem with a name. */
export async function readDocument(path: string): Promise<DocumentReading> {
  try {
    const { size, ...entry } = await stat(path).then((found) => ({
      size: found.size,
      isFile: found.isFile(),
    }))
    if (!entry.isFile) return problem({ rule: 'notAFile', data: {} })
    if (size === 0) return problem({ rule: 'fileEmpty', data: {} })
    if (size > largestFile * megabyte) return tooLarge(size, largestFile)
    return await readBytes(path, await readFile(path))
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return problem({ rule: 'fileMissing', data: {} })
    return problem({ rule: 'fileUnreadable', data: { code } })
  }
}

async function readBytes(path: string, bytes: Buffer): Promise<DocumentReading> {
  const isPdf = bytes.subarray(0, 1024).includes('%PDF-')
  if (!isPdf && bytes.length > largestText * megabyte) return tooLarge(bytes.length, largestText)
  const read = isPdf ? await readPdf(bytes) : decodeText(bytes)
  if (read.kind === 'problem') return read
  const lines = toSourceLines(read.text)
  if (lines.length > mostLines)
    return problem({ rule: 'tooManyLines', data: { lines: lines.length, limit: mostLines } })
  return {
    kind: 'document',
    file: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines,
  }
}

function tooLarge(size: number, limit: number): DocumentReading {
  const megabytes = size / megabyte
  return problem({ rule: 'fileTooLarge', data: { megabytes, limit } })
}

function problem(found: Problem): DocumentReading {
  return { kind: 'problem', problem: found }
}
