import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ingestFile } from '../command/ingestFile.ts'
import { publicationText } from '../publicationFile.ts'
import { type ReadDocument, unknownPlaces } from '../readDocument.ts'
import { layoutVariants } from '../testing/layouts.ts'
import { drawnPublication, pdfOf } from '../testing/pdf.ts'
import { inTemporaryFolder } from '../testing/processes.ts'
import { groningen, groningenText } from '../testing/publications.ts'
import { refusals } from '../testing/refusals.ts'
import type { ReadingAnswer, ReadingRequest } from './readingWorker.ts'

type Listener = (event: { readonly data: ReadingRequest }) => void

const listeners: Listener[] = []
let onAnswer: (answer: ReadingAnswer) => void = () => undefined

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_: string, listener: Listener) => listeners.push(listener))
  vi.stubGlobal('postMessage', (answer: ReadingAnswer) => onAnswer(structuredClone(answer)))
  await import('./readingWorker.ts')
})
afterAll(() => vi.unstubAllGlobals())

/** What the worker answers on a file, as the page gets it. */
function readInWorker(file: File): Promise<readonly ReadDocument[]> {
  const { promise, resolve } = Promise.withResolvers<readonly ReadDocument[]>()
  onAnswer = (answer) => {
    if (answer.kind === 'read') resolve(answer.documents)
  }
  for (const listener of listeners) listener({ data: { id: 1, file } })
  return promise
}

const { around, table } = drawnPublication()
const whole = pdfOf(around + table)

type Bytes = string | Uint8Array<ArrayBuffer>
const documents: readonly (readonly [string, string, Bytes])[] = [
  ...[...layoutVariants, ...refusals].map(([what, text]) => [what, 'a.txt', text] as const),
  ['a PDF', 'a.pdf', new Uint8Array(whole)],
  ['a PDF that was cut off', 'a.pdf', whole.slice(0, whole.length - 60)],
  ['a damaged PDF', 'a.pdf', new Uint8Array(whole.map((byte) => (byte === 62 ? 60 : byte)))],
  ['a PDF with unseen numbers', 'a.pdf', new Uint8Array(pdfOf(`${around}3 Tr ${table}`))],
  ['a PDF without text', 'a.pdf', new Uint8Array(pdfOf('0 0 9 9 re f'))],
  ['a renamed Word document', 'a.pdf', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8])],
  ['an empty file', 'a.txt', ''],
  ['a text of 3 MB', 'a.txt', 'a\n'.repeat(1_500_000)],
  ['a name with a sign that turns its direction', 'a\u202etxt.pdf', groningenText],
]

test('the browser and the command give the same verdict on every document of the corpora', () =>
  inTemporaryFolder(async (folder) => {
    expect(documents.length).toBeGreaterThan(200)
    for (const [what, name, content] of documents) {
      const path = join(folder, name)
      await writeFile(path, content)
      const planned = new Map<string, string>()
      const options = { isCheck: true, planned, acceptUnknownPlaces: false, projectRoot: folder }
      const { findings } = await ingestFile(path, options)
      const [document, ...others] = await readInWorker(new File([content], name))
      expect(others).toEqual([])
      const { publication } = document ?? {}
      const { lines } = publication ?? {}
      const file = publication && lines && publicationText({ ...publication, lines }).text
      expect({ what, findings: document?.findings, file }).toEqual({
        what,
        findings,
        file: [...planned.values()].at(0),
      })
      if (findings.some(({ problem }) => unknownPlaces.includes(problem.rule))) {
        // What the reader may accept is what the command writes when it is told to.
        const accepted = new Map<string, string>()
        await ingestFile(path, { ...options, planned: accepted, acceptUnknownPlaces: true })
        const { acceptable } = document ?? {}
        const read = acceptable?.lines && { ...acceptable, lines: acceptable.lines }
        expect({ what, file: read && publicationText(read).text }).toEqual({
          what,
          file: [...accepted.values()].at(0),
        })
      }
    }
  }))

test('a document that says that it is invented is known by that', async () => {
  const [real] = await readInWorker(new File([groningenText], 'a.txt'))
  const [invented] = await readInWorker(new File([`${groningenText}\nSYNTHETISCH`], 'a.txt'))
  expect([real?.isSynthetic, invented?.isSynthetic]).toEqual([false, true])
  expect(invented?.publication?.registerTotal).toBe(groningen.registerTotal)
})

test.each([
  ['NotFoundError', 'fileMissing'],
  ['NotReadableError', 'fileUnreadable'],
])('a file that has gone since it was chosen is refused: %s', async (error, rule) => {
  const file = new File([groningenText], 'a.txt')
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', error))
  const [document] = await readInWorker(file)
  expect(document?.findings.map(({ problem }) => problem.rule)).toEqual([rule])
})
