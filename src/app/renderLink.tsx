import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { figuresBlockId, rememberFigures } from './figuresBlock.ts'
import { figuresOf, type ReadFile } from './figuresOf.ts'
import { Root } from './Root.tsx'
import { DocumentContext, type DocumentHead } from './useDocument.ts'

/** What a document holds before anything is made for a link. */
const places = {
  language: '<html lang="nl"',
  title: /<title>.*?<\/title>/,
  root: '<div id="root"></div>',
}

/**
 * The document of a link, with its figures: HTML of the components themselves, and those figures as a
 * block of JSON, from which the browser goes on. `document` is the page without them.
 */
export async function renderLink(
  document: string,
  search: string,
  readFile: ReadFile,
): Promise<string> {
  const block = figuresOf(search, readFile)
  const client = new QueryClient()
  rememberFigures(client, block)
  let head: DocumentHead = { language: 'nl', title: '' }
  const faults: unknown[] = []
  const { prelude } = await prerender(
    <DocumentContext value={(one) => (head = one)}>
      <Root client={client} search={search} />
    </DocumentContext>,
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      // React goes on with what it says while it waits: no page to send.
      onError: (fault) => void faults.push(fault),
    },
  )
  const html = await new Response(prelude).text()
  if (faults.length > 0) throw faults[0]
  const json = JSON.stringify(block).replaceAll('<', String.raw`\u003c`)
  if (!document.includes(places.root)) throw new Error(`No ${places.root} in the document`)
  return document
    .replace(
      places.language,
      () => `<html lang="${head.language}" data-answers="${escapeHtml(search)}"`,
    )
    .replace(places.title, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(
      places.root,
      () =>
        `<div id="root">${html}</div>` +
        `<script type="application/json" id="${figuresBlockId}">${json}</script>`,
    )
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
