// Usage: node src/tasks/run.mjs FILE.ts [argument...]
// Installs what is missing and runs the file with the project's own Node, whatever the machine's is.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureInstalled } from './ensureInstalled.mjs'

ensureInstalled()
const binaries = path.resolve('node_modules/.bin')
const task = spawn(path.resolve('node_modules/node/bin/node'), process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: [binaries, process.env.PATH].join(path.delimiter) },
})

// The task decides how it ends; this process only passes the request on and waits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => task.kill(signal))
// A shell between npm and this process dies without passing the signal on.
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid !== parent) task.kill('SIGTERM')
}, 200)
task.on('exit', (code) => {
  clearInterval(watch)
  process.exitCode = code ?? 1
})
