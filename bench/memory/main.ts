import { markdownTable } from '../markdownTable.ts'
import { openBrowser } from '../openBrowser.ts'
import { openSite } from '../openSite.ts'
import { inMB, judgeMemory, slopeOf } from './judgeMemory.ts'
import { measureMemory } from './measureMemory.ts'
import { readMemoryOptions } from './readMemoryOptions.ts'

try {
  const { actions, built } = readMemoryOptions(process.argv.slice(2))
  const { address } = await openSite(built)
  const browser = await openBrowser()
  const readings = await measureMemory(browser, `${address}?dataset=demo`, actions)
  await browser.close()
  const lines = readings.map((reading) => [
    reading.actions === undefined ? 'after load' : String(reading.actions),
    inMB(reading.heap),
    String(reading.nodes),
    String(reading.listeners),
  ])
  // Bytes per action are kB per 1,000 actions.
  const perThousand = slopeOf(readings)
  process.stdout.write(
    `${markdownTable(['actions', 'heap (MB)', 'DOM nodes', 'listeners'], lines)}\n\n` +
      `Fitted: ${perThousand.toFixed(1)} kB per 1,000 actions.\n`,
  )
  const faults = judgeMemory(readings)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
// The exit handlers of site and browser end what is left.
process.exit()
