import { readFileSync, writeFileSync } from 'node:fs'
import { cases } from './cases.ts'
import { measureCase } from './measureCase.ts'
import { openBrowser } from './openBrowser.ts'
import { openSite } from './openSite.ts'
import { readOptions } from './readOptions.ts'
import { report } from './report.ts'
import { rotated, type Sample } from './statistics.ts'
import { withReport } from './withReport.ts'

// A slow result is a result: this fails only when something cannot be measured at all.
try {
  const options = readOptions(process.argv.slice(2))
  const site = await openSite(options.built)
  const browser = await openBrowser()
  const samples: Sample[] = []
  // The first page of a new browser pays for the browser's own start; it is thrown away.
  await measureCase(browser, site.address, cases[0])
  for (let run = 0; run < options.runs; run += 1) {
    // Each case comes first, last and in between, so that a slower minute hits them all.
    for (const one of rotated(cases, run)) {
      process.stderr.write(`run ${run + 1} of ${options.runs}: ${one.name}\n`)
      samples.push({ run, case: one.id, values: await measureCase(browser, site.address, one) })
    }
  }
  const text = report(samples, browser.version())
  await browser.close()
  process.stdout.write(`${text}\n`)
  if (options.write) writeFileSync('README.md', withReport(readFileSync('README.md', 'utf8'), text))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
// The exit handlers of site and browser end what is left.
process.exit()
