const start = '<!-- bench: written by npm run bench -- --write -->'
const end = '<!-- /bench -->'

/** The document with this report between its two marks, in place of the one before. */
export function withReport(document: string, report: string): string {
  const from = document.indexOf(start)
  const to = document.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`README.md has no ${start} … ${end}`)
  return `${document.slice(0, from)}${start}\n${report}\n${document.slice(to)}`
}
