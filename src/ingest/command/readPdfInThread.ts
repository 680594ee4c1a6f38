import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { DocumentText } from '../readPublication.ts'

const longestReading = 8000
const mostMemory = { maxOldGenerationSizeMb: 512 } as const
const damaged: DocumentText = { kind: 'problem', problem: { rule: 'damagedPdf', data: {} } }
const slow: DocumentText = { kind: 'problem', problem: { rule: 'slowPdf', data: {} } }

/** The text of a PDF, read on a thread of its own: a hostile file can neither hang nor crash the command. */
export async function readPdfInThread(
  bytes: Uint8Array,
  mostMilliseconds = longestReading,
): Promise<DocumentText> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: new Uint8Array(bytes),
    resourceLimits: mostMemory,
    stdout: true,
    stderr: true,
  })
  try {
    return await new Promise<DocumentText>((resolve) => {
      const timer = setTimeout(() => resolve(slow), mostMilliseconds)
      worker.on('message', (message: unknown) => {
        if (isDocumentText(message)) resolve(message)
      })
      worker.on('error', () => resolve(damaged))
      worker.on('exit', () => {
        clearTimeout(timer)
        resolve(damaged)
      })
    })
  } finally {
    await worker.terminate()
  }
}

function isDocumentText(message: unknown): message is DocumentText {
  return (
    typeof message === 'object' && message !== null && ('text' in message || 'problem' in message)
  )
}

// The thread itself: the same module, started with the bytes of one file.
if (parentPort !== null && workerData instanceof Uint8Array) {
  const { pdfText } = await import('../pdf/pdfText.ts')
  parentPort.postMessage(await pdfText(workerData))
}
