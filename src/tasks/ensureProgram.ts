import { installDebianPackages } from './installDebianPackages.ts'
import { isDebianAsRoot } from './isDebianAsRoot.ts'

/** What tests use and a machine may lack. */
interface Program<Found> {
  readonly name: string
  readonly find: () => Found | undefined
  /** Debian's packages of it. */
  readonly packages: readonly string[]
  /** Where packages can be installed: whether that must succeed, may fail, or is not to be tried. */
  readonly install: 'must' | 'may' | 'not'
}

/**
 * Finds a program, or installs Debian's packages of it. Where it cannot be had its tests are left out, and
 * this says so; it throws when an install fails that must not.
 */
export function ensureProgram<Found>(program: Program<Found>): Found | undefined {
  const { name, find, packages, install } = program
  const present = find()
  if (present !== undefined) return present
  const command = `apt-get install ${packages.join(' ')}`
  if (install !== 'not' && isDebianAsRoot()) {
    console.log(`${name} installeren / Installing ${name}`)
    const installed = installDebianPackages(...packages) ? find() : undefined
    if (installed !== undefined) return installed
    if (install === 'must') {
      throw new Error(`Installeren is niet gelukt / The install failed: ${command}`)
    }
  }
  console.log(
    `De tests met ${name} blijven weg: op deze machine is het niet. Op Debian, als root: ${command}\n` +
      `The tests with ${name} are left out: this machine lacks it. On Debian, as root: ${command}`,
  )
  return undefined
}
