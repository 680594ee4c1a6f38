import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs a test in a folder of its own, which is gone afterwards. */
export async function inTemporaryFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await newTemporaryFolder()
  try {
    await test(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A folder for several tests; who asks for it removes it. */
export function newTemporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'ingest-'))
}
