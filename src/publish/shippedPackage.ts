import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { parseOrThrow } from './parseOrThrow.ts'

/** A package of which code is in the site. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As npm names it: `MIT`, `MIT AND ISC`. */
  readonly license: string
  /** The whole of its files on licence and notice. */
  readonly text: string
}

/** Licences that ask no more than to be shown with the code. */
const permissive = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/** What a builder writes into the code by itself, by the start of the module's name. */
const ofBuilders = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
] as const

const packageSchema = v.object({ name: v.string(), version: v.string(), license: v.string() })

/** The folder of the package that a module belongs to; `undefined` for the project's own. */
export function packageFolder(module: string, root: string): string | undefined {
  const builder = ofBuilders.find(([start]) => module.startsWith(start))
  if (builder !== undefined) return path.join(root, 'node_modules', builder[1])
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1]
}

/** Reads a package; throws when its licence is missing, not permissive, or has no text. */
export function readShippedPackage(folder: string): ShippedPackage {
  const content: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const one = parseOrThrow(`${path.basename(folder)}/package.json`, packageSchema, content)
  if (!isPermissive(one.license)) {
    throw new Error(
      `${one.name} ${one.version} is in the site under ${one.license}: judge it first`,
    )
  }
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i.test(file))
    .toSorted()
  if (files.length === 0) throw new Error(`${one.name} ${one.version} has no text of its licence`)
  const texts = files.map((file) => ownText(readFileSync(path.join(folder, file), 'utf8')))
  return { ...one, text: texts.join('\n\n') }
}

/** `A AND B` when both are, `A OR B` when one is; anything less plain is not. */
export function isPermissive(license: string): boolean {
  const plain = license.replace(/^\((.*)\)$/, '$1')
  const parts = plain.split(/ (?:AND|OR) /)
  if (plain.includes(' AND ') && plain.includes(' OR ')) return false
  const judge = (part: string): boolean => permissive.includes(part)
  return plain.includes(' OR ') ? parts.some(judge) : parts.every(judge)
}

/** Vite's file goes on with the licences of what Vite itself was built from. */
function ownText(text: string): string {
  return text
    .replace(/^# Licenses of bundled dependencies.*/ms, '')
    .replaceAll('\r\n', '\n')
    .trim()
}
