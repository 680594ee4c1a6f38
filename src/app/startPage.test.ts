import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { countryQuarterFile, nationalFile } from '../testing/countryFiles.ts'
import { servedFiles } from '../testing/servedFiles.ts'
import { rememberFigures } from './figuresBlock.ts'
import { prerenderStart } from './prerender.tsx'

const files = new Map([
  ['data/published/index.json', servedFiles.index],
  ['data/published/regions/AM01.json', servedFiles.region],
])
const html = await prerenderStart(files)
const block = /<script type="application\/json" id="figures-data">(.*)<\/script>$/.exec(html)?.[1]
const markup = html.slice(0, html.indexOf('<script'))

/** The words between the tags, one line for each table row. */
function rows(): readonly string[] {
  return [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map((match) =>
    (match[1] ?? '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

describe('the start page', () => {
  it('holds the headline, the table with its totals, the figures and the source', () => {
    expect(markup).toMatch(/9\.191[\s\S]*71,6%[\s\S]*3\.651/)
    expect(rows()).toContain('Groningen 125 680 1.935 203 2.943')
    expect(rows()).toContain('Pekela 0 57 113 44 214')
    expect(rows()).toContain('Totaal regio 440 2.175 5.519 1.057 9.191')
    expect(markup.match(/<figure\b/g)).toHaveLength(3)
    expect(markup).toContain('In Sonar: 9.191. Niet in Sonar: 3.651. Doelgroepregister: 12.842.')
    expect(markup).toContain('UWV, Transparantie van klantprofielen, 2020-Q3, Groningen')
  })

  it('needs no script and no style of its own, and waits for nothing', () => {
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(markup).not.toMatch(/ style=| on[a-z]+=|<template|wordt geladen/)
  })

  it('has relative links only, but to the source of the register', () => {
    const addresses = [...markup.matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(addresses.filter((one) => one.includes(':'))).toEqual([
      expect.stringMatching(/^https:\/\/www\.flevolandwerkt\.info\//),
    ])
  })

  it('carries the figures that it shows, and no more', () => {
    const client = new QueryClient()
    rememberFigures(client, JSON.parse(block ?? ''))
    const kept = client.getQueryCache().getAll()
    expect(kept.map(({ queryKey }) => queryKey.slice(0, 2))).toEqual([
      ['index', 'published'],
      ['published', 'regions/AM01'],
    ])
    expect(kept[1]?.state.data).toEqual(
      JSON.parse(files.get('data/published/regions/AM01.json') ?? ''),
    )
  })

  it('of a data set with several regions and quarters is the country; lines are left to the browser', async () => {
    const index = JSON.parse(servedFiles.index)
    const [groningen] = index.regions
    const hash = '0'.repeat(64)
    const regions = [{ ...groningen, code: 'AM03', name: 'Drenthe' }, groningen]
    const quarters = ['2020-Q2', '2020-Q3'].map((quarter) => ({ quarter, sha256: hash }))
    const page = await prerenderStart(
      new Map([
        ['data/published/index.json', JSON.stringify({ ...index, regions, quarters })],
        ['data/published/national.json', nationalFile],
        ['data/published/quarters/2020-Q3.json', countryQuarterFile],
      ]),
    )
    expect(page).toContain('Heel Nederland')
    expect(page).toContain('["published","quarters/2020-Q3",')
    expect(page).not.toMatch(/ style=|recharts/)
  })
})

it.each([undefined, null, 7, {}, [null, 7, [], ['x', 1]]])(
  'a block of %j is no figures',
  (other) => {
    const client = new QueryClient()
    rememberFigures(client, other)
    expect(client.getQueryCache().getAll()).toEqual([])
  },
)
