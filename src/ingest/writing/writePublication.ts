import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DataError } from '../../data/dataError.ts'
import { parseDataFile } from '../../data/parseDataFile.ts'
import { publicationSchema } from '../../data/publicationSchema.ts'
import type { Publication } from '../../domain/publication.ts'
import type { WriteFault } from '../finding.ts'
import { systemCode } from '../systemCode.ts'
import { type ChangedFigure, compareFigures } from './compareFigures.ts'
import { formatPublication, toPublicationFile } from './formatPublication.ts'
import { replaceFile } from './replaceFile.ts'

/** What happened to the data file. `changes` are figures that differ from the file that was there. */
export type WriteResult =
  | { readonly kind: 'written' | 'unchanged'; readonly path: string }
  | {
      readonly kind: 'replaced'
      readonly path: string
      readonly changes: readonly ChangedFigure[]
    }
  | { readonly kind: 'notWritten'; readonly fault: WriteFault }

/**
 * Writes `public/data/publications/AM01/2020-Q3.json` below the project's root. The same publication
 * twice changes nothing on disk.
 */
export async function writePublication(
  publication: Publication,
  projectRoot: string,
): Promise<WriteResult> {
  const file = toPublicationFile(publication)
  const path = `public/data/publications/${file.region.code}/${file.quarter}.json`
  const target = join(projectRoot, path)
  try {
    const text = formatPublication(file)
    parseDataFile(path, text, publicationSchema)
    const before = await contentOf(target)
    if (before === text) return { kind: 'unchanged', path }
    await replaceFile(target, text)
    if (before === undefined) return { kind: 'written', path }
    return { kind: 'replaced', path, changes: compareFigures(before, file) }
  } catch (error) {
    return { kind: 'notWritten', fault: faultOf(error) }
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function faultOf(error: unknown): WriteFault {
  return error instanceof DataError && error.fault.kind === 'invalid'
    ? { kind: 'invalid', place: error.fault.place }
    : { kind: 'system', code: systemCode(error) }
}
