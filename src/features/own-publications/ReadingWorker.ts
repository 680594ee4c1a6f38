import { workerUrl } from '../../components/workerUrl.ts'
import type { ReadingAnswer, ReadingRequest } from '../../ingest/browser/readingWorker.ts'
import address from '../../ingest/browser/readingWorker.ts?worker&url'
import { type ReadDocument, refusedDocument } from '../../ingest/readDocument.ts'

/** Milliseconds for one publication, without the time to fetch the code for PDFs. */
const longestReading = 20_000

export type Reading = readonly ReadDocument[] | 'stopped' | 'notLoaded'

/**
 * Reads files off the main thread, one at a time. A file that takes too long, or ends the worker, is
 * refused, and the next one gets a new worker.
 */
export class ReadingWorker {
  #worker: Worker | undefined
  #id = 0

  async read(file: File, signal: AbortSignal): Promise<Reading> {
    if (signal.aborted) return 'stopped'
    this.#worker ??= new Worker(workerUrl(address), { type: 'module' })
    const worker = this.#worker
    const id = ++this.#id
    const ended = new AbortController()
    const { promise, resolve } = Promise.withResolvers<Reading>()
    let timer: ReturnType<typeof setTimeout> | undefined
    let hasStarted = false
    const end = (reading: Reading): void => {
      worker.terminate()
      this.#worker = undefined
      resolve(reading)
    }
    const options = { signal: ended.signal }
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.id !== id) return
        clearTimeout(timer)
        hasStarted = true
        if (data.kind === 'started') {
          timer = setTimeout(() => end(refused(file.name, 'slowPdf')), longestReading)
        } else if (data.kind === 'read') resolve(data.documents)
        else if (data.kind === 'notLoaded') end('notLoaded')
      },
      options,
    )
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault()
        end(hasStarted ? refused(file.name, 'damagedPdf') : 'notLoaded')
      },
      options,
    )
    signal.addEventListener('abort', () => end('stopped'), options)
    const request: ReadingRequest = { id, file }
    worker.postMessage(request)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      ended.abort()
    }
  }
}

function refused(file: string, rule: 'slowPdf' | 'damagedPdf'): readonly ReadDocument[] {
  return [refusedDocument(file, { rule, data: {} })]
}
