import { parseArgs } from 'node:util'
import { printable } from '../findings.ts'
import { type FileResult, ingestFile } from './ingestFile.ts'
import { humanReport, jsonReport, summaryTable } from './report.ts'

const usage = `Gebruik: npm run ingest -- [--check] [--json] [--accept-unknown-places] BESTAND…
  BESTAND   een of meer publicaties, als PDF of als tekst
  --check   alles doen behalve schrijven: zelfde oordeel, zelfde einde
  --json    het resultaat als één JSON-lijst op de standaarduitvoer
  --accept-unknown-places
            een plaats die de lijsten niet kennen, overnemen zoals zij er staat, zonder code
  Einde: 0 alles in orde, 1 iets geweigerd, 2 verkeerd gebruik.

Usage: npm run ingest -- [--check] [--json] [--accept-unknown-places] FILE…
  FILE      one or more publications, as PDF or as text
  --check   do everything but write: same verdict, same exit status
  --json    the result as one JSON array on standard output
  --accept-unknown-places
            keep a place that the lists do not know as printed, without a code
  Exit: 0 all accepted, 1 something refused, 2 wrong use.
`

/** Where a run writes its words; `isTerminal` tells whether a moving bar makes sense there. */
interface Output {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly isTerminal: boolean
}

/**
 * Runs the ingest command. Example: `run(['--check', 'groningen.pdf'], root, output)`.
 * Gives 0 where all is accepted, 1 where something is refused, 2 for wrong use.
 */
export async function run(
  args: readonly string[],
  projectRoot: string,
  { stdout, stderr, isTerminal }: Output,
): Promise<0 | 1 | 2> {
  const wrongUse = (reason: string) => {
    stderr(`${printable(reason)}\n\n${usage}`)
    return 2 as const
  }
  const parsed = parse(args)
  if (parsed instanceof Error) {
    return wrongUse(`Onbekende optie. / Unknown option. (${parsed.message})`)
  }
  const { values, positionals: files } = parsed
  if (values.help) {
    stdout(usage)
    return 0
  }
  if (files.length === 0) return wrongUse('Er is geen bestand genoemd. / No file was given.')
  const results: FileResult[] = []
  const report = values.json ? stderr : stdout
  const bar = isTerminal && files.length > 1 ? stderr : () => undefined
  const planned = new Map<string, string>()
  for (const file of files) {
    bar(progressBar(results.length, files.length, printable(file)))
    const result = await ingestFile(file, {
      projectRoot,
      isCheck: values.check,
      planned,
      acceptUnknownPlaces: values['accept-unknown-places'],
    })
    results.push(result)
    bar(clearLine)
    if (!values.json || result.write?.kind === 'replaced') report(humanReport(result))
  }
  if (values.json) stdout(jsonReport(results))
  if (files.length > 1) report(`\n${summaryTable(results)}`)
  return results.every(({ ok }) => ok) ? 0 : 1
}

const options = {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'accept-unknown-places': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const clearLine = '\r\u001b[K'
const barWidth = 30

function progressBar(done: number, all: number, file: string): string {
  const bar = '#'.repeat(Math.round((barWidth * done) / all)).padEnd(barWidth, '.')
  return `${clearLine}[${bar}] ${done}/${all} ${file.slice(-40)}`
}
