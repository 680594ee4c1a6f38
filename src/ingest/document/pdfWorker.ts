import { parentPort, workerData } from 'node:worker_threads'
import { pdfText } from './pdfText.ts'

const bytes: unknown = workerData
if (bytes instanceof Uint8Array) parentPort?.postMessage(await pdfText(bytes))
