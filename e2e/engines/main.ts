import { ensureChromium, ensureEngine } from '../../scripts/browsers.ts'
import { serveBuiltSite } from '../../scripts/builtSite.ts'
import { openChromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { openFirefox } from './firefox.ts'
import { readerOf } from './reader.ts'
import { tasks } from './tasks.ts'
import { openWebKit } from './webKit.ts'

// The main tasks on the built site in three engines, one after another.
// Usage: npm run e2e:engines -- [ADDRESS OF A SITE]
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))
let [engines, passed, failed] = [0, 0, 0]
try {
  const chromium = ensureChromium()
  const [firefox, webKit] = [ensureEngine('Firefox'), ensureEngine('WebKit')]
  const site = process.argv[2] ?? (await serveBuiltSite())
  await runTasks(() => openChromium(chromium), site)
  if (firefox !== undefined) await runTasks(() => openFirefox(firefox), site)
  if (webKit !== undefined) await runTasks(() => openWebKit(webKit), site)
} catch (error) {
  console.error(error)
  failed += 1
}
console.log(`engines: ${engines} of 3, tasks: ${passed} passed, ${failed} failed`)
// Handlers of this event end whatever a failure left running.
process.exit(failed === 0 ? 0 : 1)

async function runTasks(open: () => Promise<Engine>, site: string): Promise<void> {
  const engine = await open()
  engines += 1
  for (const [name, run] of Object.entries(tasks)) {
    const fault = await run(readerOf(engine, site)).then(() => '', String)
    const errors = await engine.takeErrors()
    const isOk = fault === '' && errors.length === 0
    if (isOk) passed += 1
    else failed += 1
    console.log(`${isOk ? 'ok    ' : 'FAILED'} ${engine.name}: ${name}`)
    if (!isOk) console.log([fault, ...errors].join('\n'))
  }
  await engine.close()
}
