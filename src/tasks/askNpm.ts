import { spawnSync } from 'node:child_process'

/** A registry that does not answer is a registry that cannot be asked. */
const briefly = ['--fetch-retries=0', '--fetch-timeout=15000']

/** What an npm command prints as JSON, also when it fails; `undefined` when that is no JSON. */
export function askNpm(...parameters: readonly string[]): unknown {
  const { stdout } = spawnSync('npm', [...parameters, ...briefly], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 120_000,
  })
  try {
    const answer: unknown = JSON.parse(stdout)
    return answer
  } catch {
    return undefined
  }
}
