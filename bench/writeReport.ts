import { readFileSync, writeFileSync } from 'node:fs'

const document = 'docs/performance.md'

/** Puts a report into docs/performance.md, between the two marks of the command that makes it. */
export function writeReport(command: 'bench' | 'bench:modules', report: string): void {
  writeFileSync(document, withReport(readFileSync(document, 'utf8'), command, report))
}

function withReport(text: string, command: string, report: string): string {
  const start = `<!-- ${command}: written by npm run ${command} -- --write -->`
  const from = text.indexOf(start)
  const to = text.indexOf(`<!-- /${command} -->`, from)
  if (from < 0 || to < 0) throw new Error(`${document} has no ${start} … <!-- /${command} -->`)
  return `${text.slice(0, from)}${start}\n${report}\n${text.slice(to)}`
}
