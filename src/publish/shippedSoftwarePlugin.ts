import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { billOfMaterials, componentsOf } from './billOfMaterials.ts'
import { isForPages } from './isForPages.ts'
import { packageFolder, readShippedPackage, type ShippedPackage } from './shippedPackage.ts'

/** What builders add is not among the packages that the site asks for. */
const builders = ['vite', 'rolldown']

/**
 * Says in the site what it is made of: `licenses.txt` holds every package whose code is in it, with its
 * licence, and `sbom.cdx.json` every package that it asks for. The build stops at a package whose licence
 * is missing or has not been judged.
 */
export function shippedSoftware(): Plugin {
  const folders = new Set<string>()
  return {
    name: 'shipped-software',
    apply: 'build',
    // What renders pages is built first, and is put on servers too.
    sharedDuringBuild: true,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { root } = this.environment.config
        for (const module of usedModules(bundle)) {
          const folder = packageFolder(module, root)
          if (folder !== undefined) folders.add(folder)
        }
        if (!isForPages(this.environment)) return
        // By name, not by folder: where a project stands must not show.
        const packages = [...folders]
          .map(readShippedPackage)
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        const lock: unknown = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
        const bill = billOfMaterials(lock)
        const unlisted = unlistedIn(bill, packages)
        if (unlisted.length > 0) {
          this.error(`In the site, but not among its packages: ${unlisted.join()}`)
        }
        this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesText(packages) })
        this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: bill })
      },
    },
  }
}

/** Modules of which code is left after what nobody needs is gone. */
function usedModules(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { code }]) => (code ? [id] : []))
      : [],
  )
}

function unlistedIn(bill: string, packages: readonly ShippedPackage[]): readonly string[] {
  const listed = new Set(componentsOf(JSON.parse(bill)))
  return packages
    .filter(({ name }) => !builders.includes(name))
    .map(({ name, version }) => `${name}@${version}`)
    .filter((one) => !listed.has(one))
}

const line = '-'.repeat(80)

function licensesText(packages: readonly ShippedPackage[]): string {
  const head =
    'Software van anderen in deze site, met de licentie van elk.\n' +
    'Software of others in this site, each with its licence.\n'
  const list = packages.map(({ name, version, license }) => `${name} ${version}: ${license}\n`)
  const texts = packages.map(
    ({ name, version, license, text }) => `${line}\n${name} ${version}\n${license}\n\n${text}\n`,
  )
  return [head, list.join(''), ...texts].join('\n')
}
