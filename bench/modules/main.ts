import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../buildSite.ts'
import { ownDirectory } from '../ownDirectory.ts'
import { writeReport } from '../writeReport.ts'
import { modulesReport } from './modulesReport.ts'
import { partsOf } from './parts.ts'

// Usage: node bench/modules/main.ts [--write]
try {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
  const site = path.join(ownDirectory(), 'dist')
  buildSite(site, '--sourcemap', 'hidden')
  const text = modulesReport(partsOf(site))
  process.stdout.write(`${text}\n`)
  if (values.write) writeReport('bench:modules', text)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
