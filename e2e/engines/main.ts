import { parseArgs } from 'node:util'
import { ensureChromium } from '../../src/tasks/ensureChromium.ts'
import { ensureEngines } from '../../src/tasks/ensureEngines.ts'
import { forkSite } from '../../src/tasks/forkSite.ts'
import { runQuietly } from '../../src/tasks/runQuietly.ts'
import { stopSignal } from '../../src/tasks/stopSignal.ts'
import { listeningSite } from './listeningSite.ts'
import { openChromium } from './openChromium.ts'
import { openFirefox } from './openFirefox.ts'
import { openWebKit } from './openWebKit.ts'
import { ownDirectory } from './ownDirectory.ts'
import { runTasks } from './runTasks.ts'

// The main tasks in three engines, one after another: each must give the same, and none may complain.
// Usage: npm run e2e:engines -- [--no-build]
// Without a build it takes what stands in `dist`: for who has just built that.
stopSignal().addEventListener('abort', () => process.exit(1))
try {
  const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } })
  const chromium = ensureChromium()
  const { firefox, webKit } = ensureEngines()
  if (!values['no-build'] && !runQuietly('vite', ['build', '--logLevel', 'error'])) {
    throw new Error('Bouwen is niet gelukt / The build failed: npm run build')
  }
  const site = await listeningSite(await forkSite('.'))
  const passes = await runTasks(
    [
      () => openChromium(chromium),
      ...(firefox === undefined ? [] : [() => openFirefox(firefox, ownDirectory())]),
      ...(webKit === undefined
        ? []
        : [() => openWebKit(webKit, ownDirectory(), site.setAnswering)]),
    ],
    site,
  )
  process.exitCode = passes ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
// The exit handlers of site and browsers end what is left.
process.exit()
