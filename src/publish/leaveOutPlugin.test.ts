import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type LeftOut, leaveOut } from './leaveOutPlugin.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'leave-out-'))
  const chart = path.join(root, 'node_modules/chart')
  mkdirSync(chart, { recursive: true })
  writeFileSync(
    path.join(chart, 'package.json'),
    '{ "name": "chart", "version": "1.2.3", "type": "module", "main": "index.js", "sideEffects": false }',
  )
  writeFileSync(
    path.join(chart, 'index.js'),
    "import { move } from './move.js'\nexport const draw = () => 'drawn' + move()\nexport { tip } from './tip.js'",
  )
  writeFileSync(path.join(chart, 'move.js'), "export const move = () => ' and moved'")
  writeFileSync(path.join(chart, 'tip.js'), "export const tip = () => 'tip'")
})

afterEach(() => rmSync(root, { recursive: true }))

const move: LeftOut = {
  module: 'chart/move.js',
  because: 'nothing moves',
  instead: "export const move = () => ' at once'",
  neededBy: ['chart/tip.js'],
}

async function built(page: string, modules: readonly LeftOut[], version: string): Promise<string> {
  writeFileSync(path.join(root, 'page.js'), page)
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [leaveOut({ modules, judgedFor: { chart: version } })],
    build: { write: false, minify: false, rolldownOptions: { input: path.join(root, 'page.js') } },
  })
  if (!('output' in output)) throw new Error('not a build')
  return output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

const draws = "import { draw } from 'chart'\nconsole.log(draw())"

it('puts what was said in the place of a module', async () => {
  const code = await built(draws, [move], '1.2.3')
  expect(code).toContain(' at once')
  expect(code).not.toContain(' and moved')
})

it('stops the build when the page needs the module after all', async () => {
  const page = "import { draw, tip } from 'chart'\nconsole.log(draw(), tip())"
  await expect(built(page, [move], '1.2.3')).rejects.toThrow(
    'chart/move.js is left out, but chart/tip.js needs it',
  )
})

it('stops the build for another version than was judged', async () => {
  await expect(built(draws, [move], '1.2.2')).rejects.toThrow('judged for chart 1.2.2, not 1.2.3')
})

it('stops the build when the module is not there any more, or has a new name in it', async () => {
  const gone = { ...move, module: 'chart/gone.js' }
  await expect(built(draws, [gone], '1.2.3')).rejects.toThrow('nothing asks for it: chart/gone.js')
  const renamed = { ...move, instead: 'export const animate = () => undefined' }
  await expect(built(draws, [renamed], '1.2.3')).rejects.toThrow('"move" is not exported')
})
