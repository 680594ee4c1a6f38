import { loadavg } from 'node:os'
import { cases } from './cases.ts'
import { conditionsText } from './conditionsText.ts'
import { measureCase } from './measureCase.ts'
import { openBrowser } from './openBrowser.ts'
import { openSite } from './openSite.ts'
import { readOptions } from './readOptions.ts'
import { report } from './report.ts'
import { rotated, type Sample } from './statistics.ts'
import { writeReport } from './writeReport.ts'

// A slow result is a result: this fails only when something cannot be measured at all.
try {
  const options = readOptions(process.argv.slice(2))
  const [load = 0] = loadavg()
  const { address, largest } = await openSite(options.built)
  const browser = await openBrowser()
  const samples: Sample[] = []
  const measure = (one: (typeof cases)[number]) =>
    measureCase(browser, address, one, largest[one.place])
  // A server with readers has made each page before.
  for (const { link } of cases) await fetch(address + link)
  // The first page of a new browser pays for the browser's own start; it is thrown away.
  await measure(cases[0])
  for (let run = 0; run < options.runs; run += 1) {
    // Each case comes first, last and in between, so that a slower minute hits them all.
    for (const one of rotated(cases, run)) {
      process.stderr.write(`run ${run + 1} of ${options.runs}: ${one.name}\n`)
      samples.push({ run, case: one, values: await measure(one) })
    }
  }
  const conditions = conditionsText({ runs: options.runs, browser: browser.version(), load })
  const text = `${report(samples)}\n\n${conditions}`
  await browser.close()
  process.stdout.write(`${text}\n`)
  if (options.write) writeReport('bench', text)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
// The exit handlers of site and browser end what is left.
process.exit()
