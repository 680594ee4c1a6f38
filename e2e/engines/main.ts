import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { ensureChromium } from '../../src/tasks/ensureChromium.ts'
import { ensureEngines } from '../../src/tasks/ensureEngines.ts'
import { runQuietly } from '../../src/tasks/runQuietly.ts'
import { stopSignal } from '../../src/tasks/stopSignal.ts'
import type { Engine } from './Engine.ts'
import { listeningSite } from './listeningSite.ts'
import { openChromium } from './openChromium.ts'
import { openFirefox } from './openFirefox.ts'
import { openWebKit } from './openWebKit.ts'
import { ownDirectory } from './ownDirectory.ts'
import { runTasks } from './runTasks.ts'
import { startSite } from './startSite.ts'

/** The main tasks in three engines, one after another: each must give the same, and none may complain. */
stopSignal().addEventListener('abort', () => process.exit(1))
try {
  const chromium = ensureChromium()
  const { firefox, webKit } = ensureEngines()
  if (!existsSync('dist/index.html') && !runQuietly('vite', ['build'])) throw new Error('No build')
  const place = ownDirectory()
  const site = await listeningSite(await startSite())
  const openers: readonly (() => Promise<Engine>)[] = [
    () => openChromium(chromium),
    ...(firefox === undefined ? [] : [() => openFirefox(firefox, folder('firefox'))]),
    ...(webKit === undefined
      ? []
      : [() => openWebKit(webKit, folder('webkit'), site.setAnswering)]),
  ]
  process.exitCode = (await runTasks(openers, site)) ? 0 : 1

  function folder(name: string): string {
    const directory = path.join(place, name)
    mkdirSync(directory)
    return directory
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
// The exit handlers of site and browsers end what is left.
process.exit()
