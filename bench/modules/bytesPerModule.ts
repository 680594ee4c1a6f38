import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { moduleOf } from './moduleOf.ts'

export type Bytes = ReadonlyMap<string, number>

/** How many bytes of a built script come from each package or folder, by its source map. */
export function bytesPerModule(script: string): Bytes {
  const lines = readFileSync(script, 'utf8').split('\n')
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')))
  const bytes = new Map<string, number>()
  const add = (name: string, text: string): void => {
    bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(text))
  }
  const known = new Map<string, string>()
  const nameAt = (line: number, column: number): string => {
    const entry = map.findEntry(line, column)
    // Text without a source is the bundler's own: an entry without that field, or with an empty one.
    const source = ('originalSource' in entry && entry.originalSource) || ''
    const name = known.get(source) ?? moduleOf(path.resolve(path.dirname(script), source))
    known.set(source, name)
    return name
  }
  lines.forEach((text, line) => {
    let start = 0
    for (let column = 1; column <= text.length; column += 1) {
      const name = nameAt(line, start)
      if (column < text.length && nameAt(line, column) === name) continue
      add(name, text.slice(start, column))
      start = column
    }
  })
  return bytes
}
