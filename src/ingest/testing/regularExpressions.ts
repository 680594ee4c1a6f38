import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'
import { vi } from 'vitest'

/** A regular expression and the file that it stands in. */
export interface Found {
  readonly file: string
  readonly expression: RegExp
}

/** Every regular expression that these sources write down or put together while they load. */
export async function expressionsIn(folders: readonly string[]): Promise<readonly Found[]> {
  const files = folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/testing/') && !file.endsWith('.test.ts'))
  const written = files.flatMap(literalsIn)
  return [...written, ...(await builtWhile(files))]
}

function literalsIn(file: string): readonly Found[] {
  const found: Found[] = []
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      found.push({ file, expression: new RegExp(node.regex.pattern, node.regex.flags) })
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return found
}

const loaders = import.meta.glob('../*/*.ts')

/** What `new RegExp` is called for while each file loads anew. */
async function builtWhile(files: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = []
  const Original = RegExp
  let file = ''
  class Recorded extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      found.push({ file, expression: new Original(pattern, flags) })
    }
  }
  vi.stubGlobal('RegExp', Recorded)
  try {
    for (file of files.filter((one) => readFileSync(one, 'utf8').includes('new RegExp('))) {
      const load = loaders[file.replace('src/ingest/', '../')]
      if (load === undefined) throw new Error(`${file} cannot be loaded`)
      await load()
    }
  } finally {
    vi.unstubAllGlobals()
  }
  return found
}
