import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A directory that goes when this process ends. */
export function ownDirectory(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'engines-'))
  process.on('exit', () => rmSync(place, { recursive: true, force: true }))
  return place
}
