import { cpSync, existsSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { forkSite } from '../src/tasks/forkSite.ts'
import { buildSite } from './buildSite.ts'
import { type Largest, writeFloor } from './floor/writeFloor.ts'
import { ownDirectory } from './ownDirectory.ts'

interface Site {
  readonly address: string
  readonly largest: Largest
}

/**
 * Serves a build, with the floor beside it, from a directory of its own: as `npm start` does, and
 * without touching `dist`. Server and directory go when this process ends.
 */
export async function openSite(built: string | undefined): Promise<Site> {
  const place = ownDirectory()
  const site = path.join(place, 'dist')
  if (built === undefined) buildSite(site)
  else cpSync(built, site, { recursive: true })
  copyServerPart(built, place)
  const largest = writeFloor(site)
  return { address: await forkSite(place), largest }
}

/** What the server itself runs of a build, where there is such a part: `dist-server` beside `dist`. */
function copyServerPart(built = 'dist', place: string): void {
  const part = path.join(place, 'dist-server')
  const original = `${path.normalize(built).replace(/[\\/]$/, '')}-server`
  if (!existsSync(part) && existsSync(original)) cpSync(original, part, { recursive: true })
  // Its packages are found from where it stands.
  symlinkSync(path.resolve('node_modules'), path.join(place, 'node_modules'))
}
