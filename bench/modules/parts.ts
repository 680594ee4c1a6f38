import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Bytes, bytesPerModule } from './bytesPerModule.ts'

/** Scripts that a page gets at the same moment, and what is in them. */
export interface Part {
  readonly name: string
  /** Bytes over the line per package or folder: those of each script, divided as its text is. */
  readonly brotli: Bytes
  readonly minified: number
}

/** The first script of a page, the rules for data files, the charts, and all that comes later. */
export function partsOf(site: string): readonly Part[] {
  const scripts = globSync('assets/*.js', { cwd: site })
  const html = readFileSync(path.join(site, 'index.html'), 'utf8')
  const nameOf = (script: string): string => {
    if (html.includes(script)) return 'first script'
    const [, known] = /^assets.(rules|charts)-/.exec(script) ?? []
    return known ?? 'later'
  }
  return ['first script', 'rules', 'charts', 'later'].map((name) => {
    const own = scripts.filter((script) => nameOf(script) === name)
    return partOf(
      name,
      own.map((script) => path.join(site, script)),
    )
  })
}

function partOf(name: string, scripts: readonly string[]): Part {
  const brotli = new Map<string, number>()
  let minified = 0
  for (const script of scripts) {
    const bytes = bytesPerModule(script)
    const all = sum(bytes)
    const compressed = overTheLine(script)
    minified += all
    for (const [module, own] of bytes) {
      brotli.set(module, (brotli.get(module) ?? 0) + (compressed * own) / all)
    }
  }
  return { name, brotli, minified }
}

/** A script that brotli does not make smaller goes as it is. */
function overTheLine(script: string): number {
  const compressed = `${script}.br`
  return statSync(existsSync(compressed) ? compressed : script).size
}

export function sum(bytes: Bytes): number {
  return [...bytes.values()].reduce((total, one) => total + one, 0)
}
