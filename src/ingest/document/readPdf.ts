import { Worker } from 'node:worker_threads'
import type { DecodedText } from './decodeText.ts'

/** A publication takes well under a second. */
const longestReading = 8000
const mostMemory = { maxOldGenerationSizeMb: 512 } as const
const damaged: DecodedText = { kind: 'problem', problem: { rule: 'damagedPdf', data: {} } }
const pdfProblems = ['damagedPdf', 'encryptedPdf', 'pictureOnlyPdf', 'notThisPublication'] as const

/**
 * The text of a PDF. It is read on a thread of its own, so that a hostile file can neither hang nor
 * crash the command; one without the table at its end was cut off and is not even tried.
 */
export async function readPdf(bytes: Uint8Array): Promise<DecodedText> {
  if (Buffer.from(bytes).lastIndexOf('startxref') < 0) return damaged
  const worker = new Worker(new URL('pdfWorker.ts', import.meta.url), {
    workerData: new Uint8Array(bytes),
    resourceLimits: mostMemory,
    stdout: true,
    stderr: true,
  })
  try {
    return await new Promise<DecodedText>((resolve) => {
      const timer = setTimeout(() => resolve(damaged), longestReading)
      worker.on('message', (message: unknown) => resolve(toDecodedText(message)))
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

function toDecodedText(message: unknown): DecodedText {
  if (typeof message !== 'object' || message === null) return damaged
  if ('text' in message && typeof message.text === 'string') {
    return { kind: 'text', text: message.text }
  }
  const problem = 'problem' in message ? message.problem : undefined
  if (typeof problem !== 'object' || problem === null || !('rule' in problem)) return damaged
  const rule = pdfProblems.find((known) => known === problem.rule) ?? 'damagedPdf'
  return { kind: 'problem', problem: { rule, data: {} } }
}
