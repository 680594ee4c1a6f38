import { fileURLToPath } from 'node:url'
import { run } from './command/commandLine.ts'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

process.exitCode = await run(process.argv.slice(2), projectRoot, {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
})
