import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directPackages, lockedPackages, packageFaults } from './packageFaults.ts'

const project: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'))

function found(faults: ReturnType<typeof packageFaults>) {
  return Object.entries(faults).filter(([, names]) => names.length > 0)
}

describe('the packages of this project', () => {
  it('are pinned, whole, from the registry, and run nothing when they are installed but for Node', () => {
    expect(found(packageFaults({ project, lock }))).toEqual([])
  })

  it('are few', () => {
    expect(directPackages({ project })).toBeLessThanOrEqual(10)
  })

  it('are installed with scripts refused', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('strict-allow-scripts=true\n')
    expect(project).toMatchObject({ allowScripts: { node: true } })
  })
})

describe('the watch over the packages', () => {
  const integrity = 'sha512-AA=='
  const good = {
    project: { dependencies: { page: '1.0.0' }, allowScripts: { native: true } },
    lock: {
      packages: {
        '': { version: '1.0.0', dependencies: { page: '1.0.0' } },
        'node_modules/page': { version: '1.0.0', integrity },
        'node_modules/page/node_modules/native': {
          version: '2.0.0',
          integrity,
          hasInstallScript: true,
        },
      },
    },
  }

  it('finds nothing where all is well', () => {
    expect(found(packageFaults(good))).toEqual([])
  })

  it('counts every package of the lock file, and not the project', () => {
    expect(lockedPackages(good)).toBe(2)
  })

  it.each(['^1.0.0', '~1.0.0', '1', '*', 'latest', 'git+https://a.example/page.git'])(
    'sees that "%s" is not one version',
    (version) => {
      const faults = packageFaults({ ...good, project: { dependencies: { page: version } } })
      expect(faults['a range or an address instead of one version']).toEqual([`page: ${version}`])
      expect(faults['another version in package-lock.json than in package.json']).toEqual(['page'])
    },
  )

  it.each([
    [{ version: '1.0.0' }, 'no SHA-512 in package-lock.json'],
    [{ version: '1.0.0', integrity: 'sha1-AA==' }, 'no SHA-512 in package-lock.json'],
    [{ version: '1.0.0', integrity, link: true }, 'no SHA-512 in package-lock.json'],
    [
      { version: '1.0.0', integrity, resolved: 'https://a.example/page.tgz' },
      'not from the registry',
    ],
    [
      { version: '1.0.0', integrity, hasInstallScript: true },
      'an install script that nobody approved',
    ],
    [{ version: '1.0.1', integrity }, 'another version in package-lock.json than in package.json'],
  ])('sees what is wrong with %j', (page, fault) => {
    const packages = { ...good.lock.packages, 'node_modules/page': page }
    expect(found(packageFaults({ ...good, lock: { packages } }))).toEqual([[fault, ['page']]])
  })

  it('sees an approval that nothing needs any more, and a package too many', () => {
    const dependencies = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`page${index}`, '1.0.0']),
    )
    const faults = packageFaults({
      ...good,
      project: { dependencies, allowScripts: { page: true } },
    })
    expect(faults['approved, but without an install script']).toEqual(['page'])
    expect(faults['more than 10 packages of the page itself']).toEqual(['page10'])
  })
})
