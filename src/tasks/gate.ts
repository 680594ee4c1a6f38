import { ensureChromium } from './ensureChromium.ts'
import { ensureServers } from './ensureServers.ts'
import { runStep, type Step, type StepResult } from './runStep.ts'
import { stopSignal } from './stopSignal.ts'

/** Everything that must hold before a change goes in. Steps on one line run at the same time. */
const stages: readonly (readonly Step[])[] = [
  [step('types', 'tsc'), step('lint and format', 'biome', 'check', '--error-on-warnings')],
  [step('unused code', 'knip'), step('data files', 'node', 'src/tasks/checkDataFiles.ts')],
  [step('unit tests', 'vitest', 'run')],
  [step('build', 'vite', 'build')],
  [step('size', 'size-limit'), step('end-to-end tests', 'playwright', 'test')],
]

process.exitCode = (await passesGate()) ? 0 : 1

async function passesGate(): Promise<boolean> {
  const signal = stopSignal()
  let passed = 0
  try {
    ensureChromium()
    ensureServers()
    for (const stage of stages) {
      const results = await Promise.all(
        stage.map((one) => runStep(one, signal).then((result) => report(result))),
      )
      const failed = results.filter((result) => !result.passed).length
      passed += results.length - failed
      if (failed > 0) return summary(passed, failed)
    }
    return summary(passed, 0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return summary(passed, 1)
  }
}

function report(result: StepResult): StepResult {
  const { step: done, passed, seconds, output } = result
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${done.name} (${seconds.toFixed(1)} s)`)
  if (!passed) console.log(output)
  return result
}

function summary(passed: number, failed: number): boolean {
  console.log(`steps: ${passed} passed, ${failed} failed`)
  return failed === 0
}

function step(name: string, command: string, ...parameters: readonly string[]): Step {
  return { name, command, parameters }
}
