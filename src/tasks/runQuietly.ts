import { spawnSync } from 'node:child_process'

/** Runs a command of which only complaints are shown; false when it fails or is not there. */
export function runQuietly(
  command: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): boolean {
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  return status === 0
}
