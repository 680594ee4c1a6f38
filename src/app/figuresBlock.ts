import type { QueryClient } from '@tanstack/react-query'

/** Id of the block of data in the start page. */
export const figuresBlockId = 'figures-data'

/** The figures of the start page, proven when it was made: each with the key of its query. */
export type FiguresBlock = readonly (readonly [key: readonly unknown[], content: unknown])[]

/** Puts the figures of the start page where the page looks for them; what is not such a block is left out. */
export function rememberFigures(client: QueryClient, block: unknown): void {
  if (!Array.isArray(block)) return
  for (const entry of block) {
    if (Array.isArray(entry) && Array.isArray(entry[0])) client.setQueryData(entry[0], entry[1])
  }
}

/** The block as it stands in the page; `undefined` in a page that was made without figures. */
export function readFiguresBlock(page: Document): unknown {
  const text = page.getElementById(figuresBlockId)?.textContent
  return text === undefined || text === null ? undefined : JSON.parse(text)
}
