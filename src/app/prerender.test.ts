import { describe, expect, it } from 'vitest'
import { nlSource } from '../i18n/nl/source.ts'
import { nlTerms } from '../i18n/nl/terms.ts'
import { countryQuarterFile, nationalFile } from '../testing/country.ts'
import { put, servedFiles } from '../testing/servedFiles.ts'
import { prerenderDashboard, prerenderPages } from './prerender.tsx'

const pages = prerenderPages()

describe('the pages without script', () => {
  it('are the terms, the statement on accessibility and the page on privacy, each in two languages', () => {
    expect([...pages.keys()].toSorted()).toEqual([
      'begrippen/en/index.html',
      'begrippen/index.html',
      'privacy/en/index.html',
      'privacy/index.html',
      'toegankelijkheid/en/index.html',
      'toegankelijkheid/index.html',
    ])
  })

  it.each([...pages])('%s is a whole document without a script', (file, html) => {
    expect(html).toMatch(/^<!doctype html><html lang="(?:nl|en)">/)
    expect(html).toContain(`<html lang="${file.includes('/en/') ? 'en' : 'nl'}">`)
    expect(html).toMatch(/<title>[^<]+ – (?:Transparantie|Transparency)/)
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|\son[a-z]+=|undefined|\[object/)
  })

  it.each([...pages])(
    '%s names itself and its other language by relative addresses',
    (file, html) => {
      const [folder] = file.split('/')
      const top = file.includes('/en/') ? '../../' : '../'
      expect(html).toContain(`rel="alternate" hrefLang="nl" href="${top}${folder}/"`)
      expect(html).toContain(`rel="alternate" hrefLang="en" href="${top}${folder}/en/"`)
      const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map((match) => match[1])
      expect(addresses.length).toBeGreaterThan(8)
      expect(addresses.filter((one) => !/^(?:#|(?:\.\.\/)+)/.test(one ?? ''))).toEqual([])
    },
  )

  it.each([...pages])('%s has no id twice', (_file, html) => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('explain every term of the catalogues once, each at an address of its own', () => {
    const terms = { ...nlSource.explanation.terms, ...nlTerms }
    const html = pages.get('begrippen/index.html') ?? ''
    const explained = [...html.matchAll(/<div id="([^"]+)"><dt>([^<]+)<\/dt>/g)]
    expect(explained.map(([, id, term]) => [id, term]).toSorted()).toEqual(
      Object.entries(terms)
        .map(([id, { term }]) => [id, term])
        .toSorted(),
    )
  })

  it('lead back to the dashboard in their own language', () => {
    expect(pages.get('begrippen/index.html')).toContain('<a href="../">Transparantie van')
    expect(pages.get('begrippen/en/index.html')).toContain('<a href="../../?lang=en">Transparency')
    expect(pages.get('begrippen/en/index.html')).toContain('"../../?dataset=demo&amp;lang=en"')
  })

  it('have the same foot, which says where the reader is', () => {
    const feet = [...pages].map(([file, html]) => [
      file,
      [...(/<footer.*<\/footer>/.exec(html)?.[0].matchAll(/<a [^>]*>([^<]*)/g) ?? [])].map(
        ([, text]) => text,
      ),
    ])
    const dutch = [
      'Begrippen',
      'Toegankelijkheid',
      'Privacy',
      'Bekijk verzonnen cijfers van heel Nederland',
    ]
    const english = [
      'Terms',
      'Accessibility',
      'Privacy',
      'See invented figures for the whole country',
    ]
    expect(feet).toEqual([
      ['begrippen/index.html', dutch],
      ['toegankelijkheid/index.html', dutch],
      ['privacy/index.html', dutch],
      ['begrippen/en/index.html', english],
      ['toegankelijkheid/en/index.html', english],
      ['privacy/en/index.html', english],
    ])
    expect(pages.get('begrippen/index.html')).toContain(
      'href="../begrippen/" aria-current="page">Begrippen',
    )
  })
})

describe('the start page', () => {
  const one = new Map([
    ['data/published/index.json', servedFiles.index],
    ['data/published/regions/AM01.json', servedFiles.region],
  ])

  it('has the figures of the one published region, its title, and the state to go on from', async () => {
    const { html, title, subject, state } = await prerenderDashboard((file) => one.get(file))
    expect(title).toBe('Groningen, derde kwartaal 2020 – Transparantie van klantprofielen')
    expect(subject).toEqual({
      nl: 'arbeidsmarktregio Groningen, derde kwartaal 2020',
      en: 'Groningen labour-market region, third quarter of 2020',
    })
    expect(html).toContain('9.191')
    expect(html.match(/<th[^>]* scope="row"/g)?.length).toBeGreaterThanOrEqual(17)
    expect(html).toContain('Bronvermelding bij overname is verplicht.')
    expect(state).not.toContain('<')
    expect(JSON.parse(state).queries).toHaveLength(2)
  })

  it('is the same in every build', async () => {
    const twice = [1, 2].map(() => prerenderDashboard((file) => one.get(file)))
    const [first, second] = await Promise.all(twice)
    expect(second).toEqual(first)
  })

  it('is about the country where several regions publish', async () => {
    const drenthe = { code: 'AM03', name: 'Drenthe', first: '2020-Q3', latest: '2020-Q3' }
    const index = put('regions.1', { ...drenthe, sha256: '0'.repeat(64) })(servedFiles.index)
    const files = new Map([
      ['data/published/index.json', index],
      ['data/published/national.json', nationalFile],
      ['data/published/quarters/2020-Q3.json', countryQuarterFile],
    ])
    const { html, title } = await prerenderDashboard((file) => files.get(file))
    expect(title).toMatch(/^Nederland, derde kwartaal 2020/)
    expect(html).toContain('Coevorden')
  })

  it('is not made without its files', async () => {
    await expect(prerenderDashboard(() => undefined)).rejects.toThrow('data/published/index.json')
  })
})
