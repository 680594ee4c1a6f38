import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPermissive } from './shippedPackage.ts'
import { shippedSoftware } from './shippedSoftwarePlugin.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'shipped-'))
  install('@a/chart', 'MIT', "export const draw = () => 'drawn'")
  install('unused', 'MIT', "export const nothing = () => 'nothing'")
  lock('@a/chart', 'unused')
})

afterEach(() => rmSync(root, { recursive: true }))

function install(name: string, license: string, code: string): void {
  const folder = path.join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  const about = { name, version: '1.2.3', license, type: 'module', main: 'index.js' }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...about, sideEffects: false }))
  writeFileSync(path.join(folder, 'index.js'), code)
  writeFileSync(path.join(folder, 'LICENSE'), `Copyright of ${name}\r\nDo as you like\r\n`)
  writeFileSync(path.join(folder, 'NOTICE.md'), 'With thanks')
}

function lock(...names: readonly string[]): void {
  const one = { version: '1.2.3', license: 'MIT', integrity: 'sha512-AA==' }
  const packages = {
    '': { name: 'site', version: '1.0.0', license: 'MIT' },
    ...Object.fromEntries(names.map((name) => [`node_modules/${name}`, one])),
  }
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }))
}

async function built(): Promise<ReadonlyMap<string, string>> {
  writeFileSync(
    path.join(root, 'page.js'),
    "import { draw } from '@a/chart'\nimport { nothing } from 'unused'\nconsole.log(draw(), typeof nothing)",
  )
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [shippedSoftware()],
    build: { write: false, rolldownOptions: { input: path.join(root, 'page.js') } },
  })
  if (!('output' in output)) throw new Error('not a build')
  return new Map(
    output.output.map((file) => [
      file.fileName,
      file.type === 'asset' ? String(file.source) : file.code,
    ]),
  )
}

describe('the software that a build says it is made of', () => {
  it('is what is in it, each with its licence, whole', async () => {
    const text = (await built()).get('licenses.txt')
    expect(text).toContain('@a/chart 1.2.3: MIT\n')
    expect(text).toContain('Copyright of @a/chart\nDo as you like\n\nWith thanks\n')
  })

  it('comes with a list of all packages', async () => {
    expect((await built()).get('sbom.cdx.json')).toContain('pkg:npm/%40a/chart@1.2.3')
  })

  it.each([
    ['GPL-3.0-only', 'is in the site under GPL-3.0-only: judge it first'],
    ['', 'is in the site under : judge it first'],
  ])('stops at a licence of "%s"', async (license, message) => {
    install('@a/chart', license, "export const draw = () => 'drawn'")
    await expect(built()).rejects.toThrow(message)
  })

  it('stops where a licence has no text', async () => {
    for (const file of ['LICENSE', 'NOTICE.md']) {
      rmSync(path.join(root, 'node_modules/@a/chart', file))
    }
    await expect(built()).rejects.toThrow('@a/chart 1.2.3 has no text of its licence')
  })

  it('stops at a package that the lock file does not have', async () => {
    lock('unused')
    await expect(built()).rejects.toThrow('not among its packages: @a/chart@1.2.3')
  })
})

it.each([
  ['MIT', true],
  ['MIT AND ISC AND BSD-3-Clause', true],
  ['(MIT OR GPL-2.0-only)', true],
  ['MIT AND GPL-2.0-only', false],
  ['MIT OR ISC AND GPL-2.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
])('%s is permissive: %s', (license, permissive) => {
  expect(isPermissive(license)).toBe(permissive)
})
