import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A directory that goes when this process ends, however it ends. */
export function ownDirectory(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'bench-'))
  process.on('exit', () => rmSync(place, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1))
  }
  return place
}
