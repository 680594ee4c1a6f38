import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Outcome } from './outcome.ts'

/** What a build reads, and nothing of an earlier one. */
const sources = ['index.html', 'mocks', 'package.json', 'package-lock.json', 'public', 'src']
const settings = ['tsconfig.json', 'vite.config.ts']

/** Other machines have other clocks and languages. */
const surroundings = [
  { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' },
  { TZ: 'Pacific/Auckland', LANG: 'C' },
] as const

/** Builds the site in two folders, in two time zones and languages, and compares every file. */
export function buildTwice(): Outcome {
  const places = surroundings.map(() => mkdtempSync(path.join(tmpdir(), 'build-')))
  try {
    const [one, two] = places.map((place, index) => builtFiles(place, surroundings[index] ?? {}))
    if (one === undefined || two === undefined) throw new Error('Nothing was built')
    const names = new Set([...one.keys(), ...two.keys()])
    const different = [...names].filter((name) => one.get(name) !== two.get(name))
    if (different.length > 0) {
      return { kind: 'broken', text: `two builds differ in ${different.join(', ')}` }
    }
    const whole = hashOf([...one].toSorted().flat().join('\n')).slice(0, 16)
    return { kind: 'holds', text: `two builds have the same ${names.size} files (${whole})` }
  } finally {
    for (const place of places) rmSync(place, { recursive: true })
  }
}

/** The hash of each file that a build makes, by its name. */
function builtFiles(place: string, surrounding: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  for (const name of [...sources, ...settings]) {
    cpSync(name, path.join(place, name), { recursive: true })
  }
  symlinkSync(path.resolve('node_modules'), path.join(place, 'node_modules'))
  const { status, stderr } = spawnSync('vite', ['build', '--logLevel', 'error'], {
    cwd: place,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...surrounding },
  })
  if (status !== 0) throw new Error(`The build failed: ${stderr}`)
  return new Map(
    readdirSync(path.join(place, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(place, file), hashOf(readFileSync(file))]),
  )
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
