import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { billOfMaterials, componentsOf } from './billOfMaterials.ts'

const lock = {
  packages: {
    '': { name: 'site', version: '1.0.0', license: 'MIT', dependencies: { '@a/chart': '2.0.0' } },
    'node_modules/@a/chart': {
      version: '2.0.0',
      license: 'MIT AND ISC',
      integrity: 'sha512-AAH/',
      dependencies: { tip: '^1.0.0' },
      peerDependencies: { page: '*' },
    },
    'node_modules/@a/chart/node_modules/tip': {
      version: '1.1.0',
      license: 'ISC',
      integrity: 'sha512-/w==',
      dependencies: { page: '1' },
    },
    'node_modules/page': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AA==' },
    'node_modules/tip': { version: '0.9.0', license: 'MIT', integrity: 'sha512-AA==', dev: true },
    'node_modules/native': { version: '1.0.0', license: 'MIT', optional: true },
  },
}

it('lists what the site asks for, and not what builds or tests it', () => {
  const bill: unknown = JSON.parse(billOfMaterials(lock))
  expect(componentsOf(bill)).toEqual(['@a/chart@2.0.0', 'page@1.0.0', 'tip@1.1.0'])
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { 'bom-ref': 'site@1.0.0', licenses: [{ license: { id: 'MIT' } }] } },
    components: [
      {
        purl: 'pkg:npm/%40a/chart@2.0.0',
        licenses: [{ expression: 'MIT AND ISC' }],
        hashes: [{ alg: 'SHA-512', content: '0001ff' }],
      },
      { purl: 'pkg:npm/tip@1.1.0' },
      { purl: 'pkg:npm/page@1.0.0' },
    ],
  })
})

it('says which package needs which, as Node finds them', () => {
  expect(JSON.parse(billOfMaterials(lock))).toMatchObject({
    dependencies: [
      { ref: 'site@1.0.0', dependsOn: ['@a/chart@2.0.0'] },
      { ref: '@a/chart@2.0.0', dependsOn: ['page@1.0.0', 'tip@1.1.0'] },
      { ref: 'tip@1.1.0', dependsOn: ['page@1.0.0'] },
      { ref: 'page@1.0.0', dependsOn: [] },
    ],
  })
})

it('refuses a package without the hash of its content', () => {
  const packages = { ...lock.packages, 'node_modules/page': { version: '1.0.0', license: 'MIT' } }
  expect(() => billOfMaterials({ packages })).toThrow('node_modules/page has no SHA-512')
})

it('is the same each time, for the packages of this project too', () => {
  const own: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const bill = billOfMaterials(own)
  expect(billOfMaterials(own)).toBe(bill)
  expect(bill).not.toMatch(/serialNumber|timestamp/)
  expect(componentsOf(JSON.parse(bill))).toContain('react@19.3.1')
})
