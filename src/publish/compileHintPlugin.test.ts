import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compileHint, hintCompile } from './compileHintPlugin.ts'

let root = ''

/** In the built page, not here. */
const later = (file: string): string => ['import', `('${file}').then(console.log)`].join('')

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hint-'))
  mkdirSync(path.join(root, 'src'))
  writeFileSync(path.join(root, 'index.html'), '<script type="module" src="/src/main.js"></script>')
  writeFileSync(path.join(root, 'src/main.js'), `${later('./asked.js')}; ${later('./idle.js')}`)
  writeFileSync(path.join(root, 'src/asked.js'), 'export const asked = () => location.href')
  writeFileSync(path.join(root, 'src/idle.js'), 'export const idle = () => location.hash')
})

afterEach(() => rmSync(root, { recursive: true }))

it('starts the first script and the named ones with the hint, also where comments are taken out', async () => {
  const plugins = [hintCompile(['idle'])]
  await build({ root, configFile: false, logLevel: 'silent', plugins, build: { minify: 'terser' } })
  const assets = path.join(root, 'dist/assets')
  const hinted = readdirSync(assets).filter((name) =>
    readFileSync(path.join(assets, name), 'utf8').startsWith(compileHint),
  )
  expect(hinted.map((name) => name.replace(/-.*/, '')).toSorted()).toEqual(['idle', 'index'])
  expect(readdirSync(assets)).toHaveLength(3)
})
