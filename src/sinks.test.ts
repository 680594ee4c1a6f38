import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What turns text into markup or script; written in pieces, so that this file is not found itself. */
const sinks = [
  ['inner', 'HTML'],
  ['outer', 'HTML'],
  ['insertAdjacent', 'HTML'],
  ['dangerouslySetInner', 'HTML'],
  ['document.', 'write'],
  ['ev', 'al('],
  ['new Fun', 'ction'],
].map((pieces) => pieces.join(''))

const files = globSync([
  'src/**/*.{ts,tsx,mjs,css}',
  'mocks/**/*.ts',
  'public/**/*.{js,svg}',
  'index.html',
])

it('no source turns text into markup or script', () => {
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    return sinks.filter((sink) => source.includes(sink)).map((sink) => `${file}: ${sink}`)
  })
  expect(found).toEqual([])
})
