import { describe, expect, it } from 'vitest'
import { runStep } from './runStep.ts'

function run(script: string, signal = new AbortController().signal) {
  return runStep({ name: 'step', command: process.execPath, parameters: ['-e', script] }, signal)
}

describe('a step of the gate', () => {
  it('passes with status 0 and keeps what it printed', async () => {
    expect(await run('console.log("a"); console.error("b")')).toMatchObject({
      passed: true,
      output: expect.stringMatching(/a\n/),
    })
  })

  it('fails with any other status', async () => {
    expect(await run('console.error("why"); process.exit(3)')).toMatchObject({
      passed: false,
      output: 'why\n',
    })
  })

  it('fails when its command does not exist', async () => {
    const missing = { name: 'missing', command: 'no-such-command', parameters: [] }
    expect(await runStep(missing, new AbortController().signal)).toMatchObject({ passed: false })
  })

  it('ends when the gate is asked to end', async () => {
    const controller = new AbortController()
    const endless = run('setInterval(() => {}, 1000)', controller.signal)
    controller.abort()
    expect(await endless).toMatchObject({ passed: false })
  })
})
