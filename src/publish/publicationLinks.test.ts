import { createServer } from 'vite'
import { expect, test } from 'vitest'
import { linkPublications } from './publicationLinks.ts'
import { publish } from './publishPlugin.ts'

const page = '<noscript><p><!--publications--></p></noscript>'
const groningen = { code: 'AM01', name: 'Groningen' } as const

test('a page links to every publication, oldest first, then by name of the region', () => {
  const html = linkPublications(page, [
    { quarter: '2021-Q1', region: groningen },
    { quarter: '2020-Q3', region: groningen },
    { quarter: '2020-Q3', region: { code: 'AM02', name: 'Friesland' } },
  ])
  expect(html.split('\n')).toEqual([
    '<noscript><p><a href="./data/publications/AM02/2020-Q3.json">Friesland, 2020-Q3</a>, <a href="./data/published/klantprofielen-2020-q3-am02.csv">Friesland, 2020-Q3, CSV</a><br />',
    '<a href="./data/publications/AM01/2020-Q3.json">Groningen, 2020-Q3</a>, <a href="./data/published/klantprofielen-2020-q3-am01.csv">Groningen, 2020-Q3, CSV</a><br />',
    '<a href="./data/publications/AM01/2021-Q1.json">Groningen, 2021-Q1</a>, <a href="./data/published/klantprofielen-2021-q1-am01.csv">Groningen, 2021-Q1, CSV</a></p></noscript>',
  ])
})

test('a name is text, whatever signs it has', () => {
  const region = { code: 'AM01', name: '<b> "A" & $& B' } as const
  expect(linkPublications(page, [{ quarter: '2020-Q3', region }])).toContain(
    '>&lt;b&gt; &quot;A&quot; &amp; $&amp; B, 2020-Q3</a>',
  )
})

test('a page without the comment stays as it is, and the comment goes without publications', () => {
  expect(linkPublications('<p></p>', [{ quarter: '2020-Q3', region: groningen }])).toBe('<p></p>')
  expect(linkPublications(page, [])).toBe('<noscript><p></p></noscript>')
})

test('the development server puts the links into a page', async () => {
  const server = await createServer({
    configFile: false,
    plugins: [publish()],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'silent',
    appType: 'mpa',
  })
  try {
    expect(await server.transformIndexHtml('/', page)).toContain(
      '<p><a href="./data/publications/AM01/2020-Q3.json">Groningen, 2020-Q3</a>',
    )
  } finally {
    await server.close()
  }
})
