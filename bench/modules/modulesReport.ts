import { markdownTable } from '../markdownTable.ts'
import { type Part, sum } from './parts.ts'

/** Less than this in every part is one line together, in bytes. */
const small = 100

/** A Markdown table of kilobytes: a line per package or folder, the largest first, a column per part. */
export function modulesReport(parts: readonly Part[]): string {
  const modules = [...new Set(parts.flatMap(({ brotli }) => [...brotli.keys()]))]
  const of = ({ brotli }: Part, some: readonly string[]): number =>
    some.reduce((total, module) => total + (brotli.get(module) ?? 0), 0)
  const inAll = (module: string): number =>
    parts.reduce((total, part) => total + of(part, [module]), 0)
  const sorted = modules.toSorted((a, b) => inAll(b) - inAll(a))
  const [large, rest] = [
    sorted.filter((module) => inAll(module) >= small),
    sorted.filter((module) => inAll(module) < small),
  ]
  const line = (name: string, some: readonly string[]): readonly string[] => [
    name,
    ...parts.map((part) => inKB(of(part, some))),
  ]
  return markdownTable(
    ['kB', ...parts.map(({ name }) => name)],
    [
      ...large.map((module) => line(module, [module])),
      ...(rest.length > 0 ? [line(`${rest.length} smaller ones`, rest)] : []),
      ['**together**', ...parts.map(({ brotli }) => inKB(sum(brotli)))],
      ['before compression', ...parts.map(({ minified }) => inKB(minified))],
    ],
  )
}

/** "1.2"; a dash for nothing. */
function inKB(bytes: number): string {
  return bytes === 0 ? '–' : (bytes / 1000).toFixed(1)
}
