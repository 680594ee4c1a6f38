import * as v from 'valibot'

const namesSchema = v.optional(v.record(v.string(), v.string()), {})

const projectSchema = v.object({
  dependencies: namesSchema,
  devDependencies: namesSchema,
  allowScripts: v.optional(v.record(v.string(), v.boolean()), {}),
})

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.string(),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      link: v.optional(v.boolean(), false),
      hasInstallScript: v.optional(v.boolean(), false),
      dependencies: namesSchema,
      devDependencies: namesSchema,
    }),
  ),
})

/** More packages of its own a page need not have. */
const mostDirect = 10

/** A file of packages, as it stands on disk: `package.json` or `package-lock.json`. */
export interface PackageFiles {
  readonly project: unknown
  readonly lock: unknown
}

/** What a project may not have in its packages, by rule; every list is empty when all is well. */
export function packageFaults(files: PackageFiles) {
  const project = v.parse(projectSchema, files.project)
  const { '': root, ...packages } = v.parse(lockSchema, files.lock).packages
  const asked = Object.entries({ ...project.dependencies, ...project.devDependencies })
  const locked = Object.entries(packages)
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(nameOf)
  const approved = Object.entries(project.allowScripts).flatMap(([name, yes]) =>
    yes ? [name] : [],
  )
  const direct = Object.keys(project.dependencies)
  return {
    'a range or an address instead of one version': asked
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}: ${version}`),
    'another version in package-lock.json than in package.json': asked
      .filter(([name, version]) => {
        const inLock = { ...root?.dependencies, ...root?.devDependencies }
        return inLock[name] !== version || packages[`node_modules/${name}`]?.version !== version
      })
      .map(([name]) => name),
    'no SHA-512 in package-lock.json': locked
      .filter(([, { integrity, link }]) => link || !integrity?.startsWith('sha512-'))
      .map(nameOf),
    // Where npm leaves the address out, it takes the package from the registry.
    'not from the registry': locked
      .filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
      .map(nameOf),
    'an install script that nobody approved': withScript.filter((name) => !approved.includes(name)),
    'approved, but without an install script': approved.filter(
      (name) => !withScript.includes(name),
    ),
    [`more than ${mostDirect} packages of the page itself`]: direct.slice(mostDirect),
  }
}

/** How many packages the page itself asks for. */
export function directPackages({ project }: Pick<PackageFiles, 'project'>): number {
  return Object.keys(v.parse(projectSchema, project).dependencies).length
}

/** How many packages an install brings: the project itself is none. */
export function lockedPackages({ lock }: Pick<PackageFiles, 'lock'>): number {
  return Object.keys(v.parse(lockSchema, lock).packages).filter((place) => place !== '').length
}

function nameOf([place]: readonly [string, unknown]): string {
  return place.replace(/.*node_modules\//, '')
}
