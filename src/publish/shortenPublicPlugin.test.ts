import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { shortenPublic } from './shortenPublicPlugin.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'shorten-'))
  mkdirSync(path.join(root, 'public'))
  writeFileSync(path.join(root, 'index.html'), '<p>')
})

afterEach(() => rmSync(root, { recursive: true }))

async function built(script: string): Promise<string> {
  writeFileSync(path.join(root, 'public/early.js'), script)
  const plugins = [shortenPublic('early.js')]
  await build({ root, configFile: false, logLevel: 'silent', plugins })
  return readFileSync(path.join(root, 'dist/early.js'), 'utf8')
}

it('takes comments and long names out of a script, and leaves what it does', async () => {
  const code = await built(
    '// Why.\n{\n  const remembered = [1, 2]\n  window.sum = remembered[0] + remembered.length\n}\n',
  )
  expect(code.length).toBeLessThan(50)
  expect(code).not.toMatch(/Why|remembered/)
  expect(code).toContain('window.sum')
})

it('stops the build for a script that cannot be read', async () => {
  await expect(built('const = 1')).rejects.toThrow('Name expected')
})
