import { spawn } from 'node:child_process'

/** One command of the gate, found in node_modules/.bin or as a path. */
export interface Step {
  readonly name: string
  readonly command: string
  readonly parameters: readonly string[]
}

export interface StepResult {
  readonly step: Step
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

/** Runs a command to its end and keeps what it prints; ends it when the signal aborts. */
export function runStep(step: Step, signal: AbortSignal): Promise<StepResult> {
  const started = performance.now()
  const { promise, resolve } = Promise.withResolvers<StepResult>()
  const output: string[] = []
  const finish = (passed: boolean) => {
    const seconds = (performance.now() - started) / 1000
    resolve({ step, passed, seconds, output: output.join('') })
  }
  const child = spawn(step.command, step.parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // With CI, Playwright and Vitest refuse a forgotten `.only`.
    env: { ...process.env, CI: 'true', ...colour() },
    signal,
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text))
  }
  child.once('error', (error) => {
    output.push(`${error.message}\n`)
    finish(false)
  })
  child.once('close', (code) => finish(code === 0))
  return promise
}

/** The steps write to a pipe, so they must be told whether a person reads along. */
function colour(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
}
