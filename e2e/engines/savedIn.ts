import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { SavedFile } from '../DashboardPage.ts'
import { eventually } from './eventually.ts'

/** Takes the one file that a browser has saved in a directory of its own. */
export async function savedIn(directory: string): Promise<SavedFile> {
  // While it is written it stands there empty or under two names.
  const saved = await eventually('a saved file', async () => {
    const names = (await readdir(directory)).filter((name) => name.includes('.csv'))
    const [name] = names
    if (name === undefined || names.length > 1 || !name.endsWith('.csv')) return undefined
    const bytes = await readFile(path.join(directory, name))
    return bytes.length === 0 ? undefined : { name, bytes }
  })
  await rm(path.join(directory, saved.name))
  return saved
}
