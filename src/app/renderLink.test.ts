import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { countryQuarterFile, nationalFile } from '../testing/countryFiles.ts'
import { servedFiles } from '../testing/servedFiles.ts'
import { rememberFigures } from './figuresBlock.ts'
import { prerenderFiles, prerenderLink } from './prerender.tsx'

const files = new Map([
  ['data/published/index.json', servedFiles.index],
  ['data/published/regions/AM01.json', servedFiles.region],
])
const empty = '<html lang="nl"><title>x</title><body><div id="root"></div></body></html>'
const readFile = (file: string): string | undefined => files.get(file)
const html = await prerenderLink(empty, '', readFile)
const block = /<script type="application\/json" id="figures-data">(.*)<\/script><\/body>/.exec(
  html,
)?.[1]
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
      ['published', 'index'],
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
    const country = new Map([
      ['data/published/index.json', JSON.stringify({ ...index, regions, quarters })],
      ['data/published/national.json', nationalFile],
      ['data/published/quarters/2020-Q3.json', countryQuarterFile],
    ])
    const page = await prerenderLink(empty, '', (file) => country.get(file))
    expect(page).toContain('Heel Nederland')
    expect(page).toContain('["published","quarters/2020-Q3",')
    expect(page).not.toMatch(/ style=|recharts/)
  })
})

describe('the page of another link', () => {
  it('is that link: its order, measure, language and title', async () => {
    const page = await prerenderLink(empty, '?sort=-total&measure=share&lang=en', readFile)
    expect(page).toContain(
      '<html lang="en" data-answers="?sort=-total&amp;measure=share&amp;lang=en">',
    )
    expect(page).toContain(
      '<title>Groningen, third quarter of 2020 – Transparency of client profiles',
    )
    expect(/<tbody><tr>.*?<th scope="row">([^<]+)/.exec(page)?.[1]).toBe('Groningen')
    expect(page).toContain('value="total"')
    expect(page).not.toContain('loading')
  })

  it('names what it could not follow, and takes nothing of the link into its markup', async () => {
    const page = await prerenderLink(empty, '?quarter="><img src=x>&lang=nl', readFile)
    expect(page).toContain('data-answers="?quarter=&quot;>&lt;img src=x>&amp;lang=nl"')
    expect(page).not.toContain('<img')
  })

  it('asks a server for the same view: its fields are the parameters of links', async () => {
    const page = await prerenderLink(empty, '?municipality=GM0106&columns=total&lang=en', readFile)
    const form = /<form id="view"[^>]*>(.*?)<\/form>/.exec(page)?.[1]
    expect(
      [...(form ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)].map((one) => one.slice(1)),
    ).toEqual([
      ['municipality', 'GM0106'],
      ['columns', 'total'],
      ['lang', 'en'],
    ])
    const fields = [
      ...page.matchAll(/<(?:select|button|input)(?=[^>]* form="view")[^>]* name="(\w+)"/g),
    ]
    expect(new Set(fields.map(([, name]) => name))).toEqual(
      new Set(['quarter', 'region', 'sort', 'measure', 'boundaries']),
    )
  })

  it.each(['?dataset=demo', '?dataset=demo&region=AM01'])(
    'whose files cannot be had is not made: %s',
    async (search) => {
      await expect(prerenderLink(empty, search, readFile)).rejects.toThrow()
    },
  )
})

it('every publication is a file for machines too, with the bytes that the page saves', () => {
  const [[file, text] = []] = [...prerenderFiles(readFile)]
  expect(file).toBe('data/published/klantprofielen-2020-q3-am01.csv')
  const lines = text?.split('\r\n') ?? []
  expect(lines).toHaveLength(18)
  expect(lines).toContain(
    '2020-Q3,AM01,Groningen,GM0765,Pekela,0,57,113,44,214,"UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)"',
  )
})

it.each([undefined, null, 7, {}, [null, 7, [], ['x', 1]]])(
  'a block of %j is no figures',
  (other) => {
    const client = new QueryClient()
    rememberFigures(client, other)
    expect(client.getQueryCache().getAll()).toEqual([])
  },
)
