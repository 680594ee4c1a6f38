/** A Markdown table, its first column to the left and the others to the right. */
export function markdownTable(
  heading: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  const rule = heading.map((_, at) => (at === 0 ? '---' : '---:'))
  return [heading, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
