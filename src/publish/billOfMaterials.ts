import * as v from 'valibot'
import { parseOrThrow } from './parseOrThrow.ts'

const namesSchema = v.optional(v.record(v.string(), v.string()), {})

const packageSchema = v.object({
  name: v.optional(v.string()),
  version: v.string(),
  license: v.string(),
  integrity: v.optional(v.string()),
  dev: v.optional(v.boolean(), false),
  devOptional: v.optional(v.boolean(), false),
  optional: v.optional(v.boolean(), false),
  dependencies: namesSchema,
  peerDependencies: namesSchema,
})

const lockSchema = v.object({ packages: v.record(v.string(), packageSchema) })

type LockedPackage = v.InferOutput<typeof packageSchema>

interface Component extends LockedPackage {
  /** Where npm puts it: `node_modules/react`. */
  readonly place: string
  readonly name: string
}

/**
 * The packages of a site and what each needs, from `package-lock.json`, as CycloneDX 1.6. Without a time or
 * a number of its own, so that the same packages give the same text.
 */
export function billOfMaterials(lock: unknown): string {
  const { packages } = parseOrThrow('package-lock.json', lockSchema, lock)
  const components = Object.entries(packages)
    // Who only builds or tests is not in the site; optional are programs for other kinds of machines.
    .filter(([, one]) => !one.dev && !one.devOptional && !one.optional)
    .map(([place, one]) => ({ ...one, place, name: one.name ?? nameOf(place) }))
  const [own, ...others] = components
  if (own?.place !== '')
    throw new Error('package-lock.json: the project itself does not come first')
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', ...identity(own) },
    },
    components: others.map((one) => ({
      type: 'library',
      ...identity(one),
      scope: 'required',
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      hashes: [{ alg: 'SHA-512', content: hashOf(one) }],
    })),
    dependencies: components.map((one) => ({
      ref: refOf(one),
      dependsOn: neededBy(one, components).map(refOf),
    })),
  }
  return `${JSON.stringify(bill, null, 1)}\n`
}

const billSchema = v.object({
  components: v.array(v.object({ name: v.string(), version: v.string() })),
})

/** What a bill lists, as `react@19.3.1`; of this project's bill or of another tool's. */
export function componentsOf(bill: unknown): readonly string[] {
  return parseOrThrow('bill of materials', billSchema, bill).components.map(refOf).toSorted()
}

function identity(one: Component) {
  const licenses = / (?:AND|OR) /.test(one.license)
    ? [{ expression: one.license }]
    : [{ license: { id: one.license } }]
  return { 'bom-ref': refOf(one), name: one.name, version: one.version, licenses }
}

function refOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`
}

function nameOf(place: string): string {
  return place.replace(/.*node_modules\//, '')
}

/** From `sha512-` and base64, as npm writes it, to hexadecimal, as CycloneDX does. */
function hashOf({ place, integrity }: Component): string {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity ?? '') ?? []
  if (base64 === undefined) throw new Error(`package-lock.json: ${place} has no SHA-512`)
  return Buffer.from(base64, 'base64').toString('hex')
}

/** The nearest package of each name, as Node looks for it: in its own folder first, then one higher. */
function neededBy(one: Component, all: readonly Component[]): readonly Component[] {
  const names = Object.keys({ ...one.dependencies, ...one.peerDependencies }).toSorted()
  return names.flatMap((name) => {
    for (
      let place = one.place;
      ;
      place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
    ) {
      const wanted = `${place === '' ? '' : `${place}/`}node_modules/${name}`
      const found = all.find((other) => other.place === wanted)
      if (found !== undefined) return [found]
      if (place === '') return []
    }
  })
}
