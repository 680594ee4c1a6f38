/** The rows of a part of a table, each as the texts of its cells. */
export function readRows(part: Element): readonly (readonly string[])[] {
  return [...part.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
  )
}

/** The body, or another part, of the only table with this caption in front. */
export function partOf(table: HTMLElement, name: 'thead' | 'tbody' | 'tfoot'): Element {
  const part = table.querySelector(name)
  if (part === null) throw new Error(`the table has no ${name}`)
  return part
}
