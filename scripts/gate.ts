import { type ChildProcess, spawn } from 'node:child_process'
import { ensureChromium } from './browsers.ts'

type Step = { readonly name: string; readonly command: readonly [string, ...string[]] }

/** Everything that must hold before a change goes in. The steps of one stage run side by side. */
const stages: readonly (readonly Step[])[] = [
  [
    // Most of a build has one core; the others take turns on the second.
    { name: 'build', command: ['vite', 'build'] },
    { name: 'types', command: ['tsc'] },
    { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings'] },
    { name: 'unused code', command: ['knip'] },
  ],
  [{ name: 'unit tests', command: ['vitest', 'run'] }],
  [
    { name: 'size', command: ['size-limit'] },
    { name: 'end-to-end tests', command: ['playwright', 'test'] },
  ],
]

const running = new Set<ChildProcess>()
let isEnding = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isEnding = true
    // Each step leads a process group: some commands are a small program that starts another.
    for (const { pid, exitCode } of running) {
      if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGTERM')
    }
  })
}

let [passed, failed] = [0, 0]
try {
  ensureChromium()
  for (const stage of stages) {
    const results = await Promise.all(stage.map(runStep))
    passed += results.filter((ok) => ok).length
    failed += results.filter((ok) => !ok).length
    if (failed > 0 || isEnding) break
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  failed += 1
}
console.log(`steps: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Runs a command, reports it in one line and prints its output only when it fails. */
async function runStep({ name, command: [program, ...parameters] }: Step): Promise<boolean> {
  const started = performance.now()
  const output: string[] = []
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // With CI set, Playwright and Vitest refuse a forgotten `.only`. A pipe has no colours by itself.
    env: {
      ...process.env,
      CI: 'true',
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    },
    detached: true,
  })
  running.add(child)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text))
  }
  const isOk = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output.push(`${error.message}\n`)
      resolve(false)
    })
    child.once('close', (code) => resolve(code === 0))
  })
  running.delete(child)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${isOk ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (!isOk) console.log(output.join(''))
  return isOk
}
