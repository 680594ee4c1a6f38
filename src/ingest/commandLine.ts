import { parseArgs } from 'node:util'
import { type FileResult, ingestFile } from './ingestFile.ts'
import { printable } from './report/formatFinding.ts'
import { humanReport } from './report/humanReport.ts'
import { jsonReport } from './report/jsonReport.ts'
import { progressEnd, progressFrame } from './report/progressBar.ts'
import { summaryTable } from './report/summaryTable.ts'
import { usage } from './report/usage.ts'

/** Where a run writes its words; `isTerminal` tells whether a moving bar makes sense there. */
export interface Output {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly isTerminal: boolean
}

/** 0 all accepted, 1 something refused, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

/** Runs the ingest command. Example: `run(['--check', 'groningen.pdf'], root, output)`. */
export async function run(
  args: readonly string[],
  projectRoot: string,
  output: Output,
): Promise<ExitCode> {
  const command = parseCommand(args)
  if (command.kind === 'help') {
    output.stdout(usage)
    return 0
  }
  if (command.kind === 'wrong') {
    output.stderr(`${printable(command.reason)}\n\n${usage}`)
    return 2
  }
  const results = await ingestAll(command, projectRoot, output)
  const table = results.length > 1 ? summaryTable(results, command.isCheck) : ''
  if (command.isJson) {
    output.stdout(jsonReport(results))
    output.stderr(table)
  } else if (table !== '') {
    output.stdout(`\n${table}`)
  }
  return results.every(({ ok }) => ok) ? 0 : 1
}

async function ingestAll(
  { files, isCheck, isJson }: Extract<Command, { kind: 'ingest' }>,
  projectRoot: string,
  { stdout, stderr, isTerminal }: Output,
): Promise<readonly FileResult[]> {
  const showsBar = isTerminal && files.length > 1
  const results: FileResult[] = []
  for (const file of files) {
    if (showsBar) stderr(progressFrame(results.length, files.length, printable(file)))
    const result = await ingestFile(file, { isCheck, projectRoot })
    results.push(result)
    if (showsBar) stderr(progressEnd)
    if (!isJson) stdout(humanReport(result, isCheck))
    else if (result.write?.kind === 'replaced') stderr(humanReport(result, isCheck))
  }
  return results
}

type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string }
  | {
      readonly kind: 'ingest'
      readonly files: readonly string[]
      readonly isCheck: boolean
      readonly isJson: boolean
    }

const options = {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function parseCommand(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.help) return { kind: 'help' }
    if (positionals.length === 0) {
      return { kind: 'wrong', reason: 'Er is geen bestand genoemd. / No file was given.' }
    }
    return { kind: 'ingest', files: positionals, isCheck: values.check, isJson: values.json }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'wrong', reason: `Onbekende optie. / Unknown option. (${reason})` }
  }
}
