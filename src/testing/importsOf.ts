import { parseSync } from 'vite'

/** One import, re-export or `import()` of a source file. */
export interface Import {
  readonly specifier: string
  readonly kind: 'import' | 'dynamic' | 're-export'
}

/**
 * Every import of a TypeScript source, types included. Throws on one whose target cannot be read,
 * such as `import(name)` or a type `import('…').Name`: nothing may hide behind it.
 */
export function importsOf(file: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    unquoted(file, source.slice(moduleRequest.start, moduleRequest.end)),
  )
  const code = withoutComments(file, source)
  if ((code.match(/\b(?:import|require)\s*\(/g) ?? []).length !== dynamic.length) {
    throw new Error(`${file}: a call that imports cannot be read`)
  }
  return [
    ...module.staticImports.map(({ moduleRequest }) => ({
      specifier: moduleRequest.value,
      kind: 'import' as const,
    })),
    ...dynamic.map((specifier) => ({ specifier, kind: 'dynamic' as const })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) =>
        moduleRequest === null
          ? []
          : [{ specifier: moduleRequest.value, kind: 're-export' as const }],
      ),
    ),
  ]
}

/** The code of a source without its comments. */
export function withoutComments(file: string, source: string): string {
  const { comments } = parseSync(file, source)
  return comments.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    source,
  )
}

function unquoted(file: string, literal: string): string {
  const target = /^(['"`])([^$]*)\1$/.exec(literal)?.[2]
  if (target === undefined) throw new Error(`${file}: the target ${literal} cannot be read`)
  return target
}
