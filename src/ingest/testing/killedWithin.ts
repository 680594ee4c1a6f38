/** Moments of writing a file, in their order; each is right before the next call to the disk, or in the middle of it. */
export const writingSteps = [
  'before the folder',
  'before the temporary file',
  'before its text',
  'with half of its text',
  'before it goes to the disk',
  'before it is closed',
  'before it gets its name',
  'after it got its name',
] as const
export type WritingStep = (typeof writingSteps)[number]

/**
 * A module for `node --import` that ends its own process at one of these moments as `kill -9` would:
 * no handler runs, nothing is tidied up.
 */
export function killedWithin(step: WritingStep): string {
  return `
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { mkdir, open, rename } = fs
const at = async (step) => {
  if (step !== ${JSON.stringify(step)}) return
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => setInterval(() => {}, 1000))
}
fs.mkdir = async (...args) => { await at('before the folder'); return mkdir(...args) }
fs.open = async (...args) => {
  await at('before the temporary file')
  const file = await open(...args)
  const { writeFile, sync, close } = file
  file.writeFile = async (text) => {
    await at('before its text')
    const half = ${JSON.stringify(step)} === 'with half of its text'
    await writeFile.call(file, half ? text.slice(0, text.length / 2) : text)
    await at('with half of its text')
  }
  file.sync = async () => { await at('before it goes to the disk'); return sync.call(file) }
  file.close = async () => { await at('before it is closed'); return close.call(file) }
  return file
}
fs.rename = async (...args) => {
  await at('before it gets its name')
  await rename(...args)
  await at('after it got its name')
}
syncBuiltinESMExports()
`
}
