import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

/** A module of a package that this page loads and never runs, and what stands in its place. */
export interface LeftOut {
  /** From `node_modules`: `recharts/es6/animation/matchBy.js`. */
  readonly module: string
  /** Why nothing on this page needs it. */
  readonly because: string
  readonly instead: string
  /** Modules that would need it after all: with one of these in the page the build stops. */
  readonly neededBy?: readonly string[]
}

interface LeaveOutOptions {
  readonly modules: readonly LeftOut[]
  /** The versions for which the list was judged, by package. */
  readonly judgedFor: Readonly<Record<string, string>>
}

/**
 * Leaves modules out of the build that a package brings along and this page never runs. The build stops
 * when the list may no longer hold: another version, a module that is gone, or one that needs it.
 */
export function leaveOut({ modules, judgedFor }: LeaveOutOptions): Plugin {
  const left = new Set<string>()
  return {
    name: 'leave-out',
    apply: 'build',
    applyToEnvironment: isForPages,
    configResolved({ root }) {
      for (const [name, version] of Object.entries(judgedFor)) {
        const installed = versionOf(path.join(root, 'node_modules', name, 'package.json'))
        if (installed !== version) {
          throw new Error(
            `What is left out was judged for ${name} ${version}, not ${installed}: judge anew`,
          )
        }
      }
    },
    load: {
      order: 'pre',
      filter: { id: /node_modules/ },
      handler(id) {
        const entry = modules.find(({ module }) => isModule(id, module))
        if (entry === undefined) return undefined
        left.add(entry.module)
        return { code: entry.instead, moduleSideEffects: false }
      },
    },
    generateBundle(_options, bundle) {
      const unknown = modules.filter(({ module }) => !left.has(module))
      if (unknown.length > 0) {
        this.error(`Left out, but nothing asks for it: ${unknown.map((one) => one.module).join()}`)
      }
      const used = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? usedModules(file.modules) : [],
      )
      for (const { module, neededBy = [] } of modules) {
        const user = neededBy.find((one) => used.some((id) => isModule(id, one)))
        if (user !== undefined) this.error(`${module} is left out, but ${user} needs it`)
      }
    },
  }
}

function isModule(id: string, module: string): boolean {
  return id.replace(/\?.*$/, '').endsWith(`/node_modules/${module}`)
}

function usedModules(
  modules: Readonly<Record<string, { readonly code: string | null }>>,
): readonly string[] {
  return Object.entries(modules).flatMap(([id, { code }]) => (code ? [id] : []))
}

function versionOf(file: string): unknown {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof content === 'object' && content !== null && 'version' in content
    ? content.version
    : undefined
}
