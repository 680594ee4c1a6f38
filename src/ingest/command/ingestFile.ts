import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DataError } from '../../data/dataError.ts'
import { nowhere, refusal } from '../findings.ts'
import {
  compareCounts,
  isPublication,
  publicationText,
  type SourcedPublication,
} from '../publicationFile.ts'
import {
  type PublicationReading,
  readPublication,
  sizeProblem,
  unread,
} from '../readPublication.ts'
import type { WriteFault } from '../systemAdvice.ts'
import { readPdfInThread } from './readPdfInThread.ts'

export interface FileResult extends PublicationReading {
  readonly isCheck: boolean
  readonly write?: WriteResult
}

export interface IngestOptions {
  readonly isCheck: boolean
  /** The data files that a check would have written so far, by their place. */
  readonly planned?: Map<string, string>
  readonly acceptUnknownPlaces: boolean
  readonly projectRoot: string
}

/** Reads, proves and, unless `isCheck`, writes one file. All or nothing; never throws on bad input. */
export async function ingestFile(path: string, options: IngestOptions): Promise<FileResult> {
  const { isCheck } = options
  const reading = { ...(await readFileAt(path, options)), file: path, isCheck }
  if (reading.publication === undefined) return reading
  const write = await writePublication(reading.publication, options)
  if (write.kind !== 'notWritten') return { ...reading, write }
  const finding = refusal(nowhere, { rule: 'notWritten', data: { fault: write.fault } })
  return { ...reading, ok: false, findings: [...reading.findings, finding] }
}

async function readFileAt(
  path: string,
  { acceptUnknownPlaces }: IngestOptions,
): Promise<PublicationReading> {
  const name = basename(path)
  try {
    const entry = await fs.stat(path)
    if (!entry.isFile()) return unread(name, { rule: 'notAFile', data: {} })
    const problem = sizeProblem(entry.size)
    if (problem !== undefined) return unread(name, problem)
    const bytes = await fs.readFile(path)
    return await readPublication(bytes, name, { acceptUnknownPlaces, readPdf: readPdfInThread })
  } catch (error) {
    const code = systemCode(error)
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? unread(name, { rule: 'fileMissing', data: {} })
      : unread(name, { rule: 'fileUnreadable', data: { code } })
  }
}

/** What happens to the data file. `changes` are numbers that differ from the file that was there. */
type WriteResult =
  | { readonly kind: 'written' | 'unchanged'; readonly path: string }
  | { readonly kind: 'replaced'; readonly path: string; readonly changes: readonly string[] }
  | { readonly kind: 'notWritten'; readonly fault: WriteFault }

/** The same publication twice changes nothing on disk. A check fails for what would make writing fail. */
async function writePublication(
  publication: SourcedPublication,
  { isCheck, planned = new Map(), projectRoot }: IngestOptions,
): Promise<WriteResult> {
  try {
    const { path, text } = publicationText(publication)
    const target = join(projectRoot, path)
    const before = planned.get(target) ?? (await contentOf(target))
    if (before === text) return { kind: 'unchanged', path }
    await assertWritable(dirname(target))
    const changes = before === undefined ? [] : compareCounts(before, publication)
    if (isCheck) planned.set(target, text)
    else {
      if (before !== undefined && changes.length > 0) await keepFormer(target, before)
      await replaceFile(target, text)
    }
    return before === undefined ? { kind: 'written', path } : { kind: 'replaced', path, changes }
  } catch (error) {
    return { kind: 'notWritten', fault: faultOf(error) }
  }
}

/**
 * Keeps a file whose figures are about to be replaced beside it, `2020-Q3.1.json` for the first: the page says
 * what was revised. A run that was ended in between has kept it already.
 */
async function keepFormer(target: string, text: string): Promise<void> {
  if (!isPublication(text)) return
  const former = (number: number) => target.replace(/\.json$/, `.${number}.json`)
  let number = 1
  while (await isThere(former(number))) number += 1
  if (number > 1 && (await contentOf(former(number - 1))) === text) return
  await replaceFile(former(number), text)
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await fs.readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Throws where this folder, or the nearest one above it that exists, cannot be written to. */
async function assertWritable(folder: string): Promise<void> {
  try {
    await fs.access(folder, fs.constants.W_OK | fs.constants.X_OK)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    if (await isThere(folder))
      throw Object.assign(new Error('link to nowhere'), { code: 'ENOTDIR' })
    await assertWritable(dirname(folder))
  }
}

async function isThere(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    () => false,
  )
}

/** Puts a whole file in its place or leaves what was there; runs at once never share a temporary file. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(path)
  await fs.mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await fs.writeFile(temporary, text, { flag: 'wx', flush: true })
    await fs.rename(temporary, path)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    throw error
  }
}

function faultOf(error: unknown): WriteFault {
  return error instanceof DataError && error.fault.kind === 'invalid'
    ? { kind: 'invalid', place: error.fault.path }
    : { kind: 'system', code: systemCode(error) }
}

/** The word by which the system names a fault, such as ENOSPC; the name of any other error. */
function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
