import { describe, expect, it } from 'vitest'
import { publicationSchemaVersion } from '../data/publicationSchema.ts'
import { nlLate } from '../i18n/nl/late.ts'
import { nlSource } from '../i18n/nl/source.ts'
import { nlTerms } from '../i18n/nl/terms.ts'
import { countryQuarterFile, nationalFile } from '../testing/country.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { put, servedFiles } from '../testing/servedFiles.ts'
import { prerenderDashboard, prerenderPages } from './prerender.tsx'

const country = JSON.parse(countryQuarterFile)
const onlyGroningen = JSON.stringify({ ...country, regions: country.regions.slice(1) })

const one = new Map([
  ['data/published/index.json', servedFiles.index],
  ['data/published/regions/AM01.json', servedFiles.region],
  ['data/published/quarters/2020-Q3.json', onlyGroningen],
  [
    'data/publications/AM01/2020-Q3.json',
    JSON.stringify({
      ...{ schemaVersion: publicationSchemaVersion, ...groningen2020Q3 },
      source: { ...groningen2020Q3.source, sha256: 'b8'.repeat(32) },
    }),
  ],
])
const built = prerenderPages((file) => one.get(file), '/cijfers/')
// The page for other pages is no text: e2e/embed.spec.ts.
const everyPage = new Map([...built].filter(([file]) => file !== 'embed/index.html'))
const notFound = everyPage.get('404.html') ?? ''
const pages = new Map([...everyPage].filter(([file]) => file !== '404.html'))

describe('the pages without script', () => {
  it('are about the figures, their checks, the open data, terms, accessibility and privacy, each in two languages', () => {
    const names = ['begrippen', 'controles', 'open-data', 'over', 'privacy', 'toegankelijkheid']
    const files = names.flatMap((name) => [`${name}/en/index.html`, `${name}/index.html`])
    expect([...pages.keys()].toSorted()).toEqual(files)
  })

  it.each([...everyPage])('%s is a whole document without a script', (file, html) => {
    expect(html).toMatch(/^<!doctype html><html lang="(?:nl|en)">/)
    expect(html).toContain(`<html lang="${file.includes('/en/') ? 'en' : 'nl'}">`)
    expect(html).toMatch(/<title>[^<]+ – (?:Transparantie|Transparency)/)
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html).not.toMatch(/\son[a-z]+=|undefined|\[object/)
    // The one with a script is whole without it.
    expect(html.match(/<script/g)?.length).toBe(file.startsWith('controles/') ? 1 : undefined)
  })

  it.each([...pages])(
    '%s names itself and its other language by relative addresses',
    (file, html) => {
      const [folder] = file.split('/')
      const top = file.includes('/en/') ? '../../' : '../'
      expect(html).toContain(`rel="alternate" hrefLang="nl" href="${top}${folder}/"`)
      expect(html).toContain(`rel="alternate" hrefLang="en" href="${top}${folder}/en/"`)
      const addresses = [...html.matchAll(/ href="([^"]*)"/g)].map((match) => match[1])
      expect(addresses.length).toBeGreaterThan(8)
      expect(addresses.filter((one) => !/^(?:#|(?:\.\.\/)+)/.test(one ?? ''))).toEqual([])
    },
  )

  it.each([...everyPage])(
    '%s has no id twice, and every link within it leads somewhere',
    (_file, html) => {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
      expect(new Set(ids).size).toBe(ids.length)
      const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1])
      expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    },
  )

  it('say which publication there is, how its coverage is worked out, and what UWV asks', () => {
    const html = pages.get('over/index.html') ?? ''
    for (const id of ['herkomst', 'lezing', 'berekening', 'sommen']) {
      expect(html).toContain(`<a href="#${id}">`)
    }
    expect(html).toContain(
      'één regio: Groningen. Het nieuwste kwartaal is het derde kwartaal 2020.',
    )
    // 9191 / 12842 = 0.71569…
    expect(html).toContain('In Groningen ging het om 9.191 van de 12.842 mensen: 71,6%')
    expect(html).toContain('UWV drukt die dekking afgerond af: 72%.')
    expect(html).toContain('<blockquote>Bronvermelding bij overname is verplicht.</blockquote>')
    expect(pages.get('over/en/index.html')).toContain(
      '<blockquote lang="nl">Bronvermelding bij overname is verplicht.</blockquote>',
    )
  })

  it('show every check of the publication, with the line of each row, before there is a script', () => {
    const html = pages.get('controles/index.html') ?? ''
    const text = html.replaceAll('<!-- -->', '')
    expect(text).toContain('<h1>De publicatie klopt met zichzelf: zeven van zeven controles</h1>')
    expect(/<tr id="GM0106">.*?<\/tr>/.exec(text)?.[0].replace(/<[^>]*>/g, ' ')).toMatch(
      /10 +Assen +GM0106 +104 +223 +541 +115 +983 +983 +klopt/,
    )
    expect(text).toContain('<a href="../data/publications/AM01/2020-Q3.json">')
  })

  it('count the regions when there are more', () => {
    const drenthe = { code: 'AM03', name: 'Drenthe', first: '2020-Q3', latest: '2020-Q3' }
    const index = put('regions.1', { ...drenthe, sha256: '0'.repeat(64) })(servedFiles.index)
    const files = new Map([...one, ['data/published/index.json', index]])
    expect(prerenderPages((file) => files.get(file), '/').get('over/index.html')).toContain(
      'Op deze site staan nu 2 regio’s. Het nieuwste kwartaal van Groningen is het derde kwartaal 2020.',
    )
  })

  it('lead back from what is missing in both languages, by the path of the site', () => {
    expect(notFound).toContain('<a href="/cijfers/">Naar de cijfers</a>')
    expect(notFound).toContain('<section lang="en"><h2>This page does not exist</h2>')
    expect(notFound).toContain('<a href="/cijfers/?lang=en">To the figures</a>')
    const addresses = [...notFound.matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(addresses.filter((address) => !/^(?:#main$|\/cijfers\/)/.test(address))).toEqual([])
  })

  it('give examples with the address of the site, or say where to put it', () => {
    const named = prerenderPages((file) => one.get(file), '/', 'https://example.org/cijfers/')
    const html = named.get('open-data/index.html') ?? ''
    expect(html.match(/https:\/\/example\.org\/cijfers\/data\/v1\/regions\.csv/g)).toHaveLength(3)
    const hint = 'Zet op de eerste regel het adres van deze site.'
    expect(html).not.toContain(hint)
    expect(pages.get('open-data/index.html')).toContain(hint)
  })

  it('explain every term of the catalogues once, each at an address of its own', () => {
    const terms = { ...nlSource.terms, ...nlLate.sourceNote.terms, ...nlTerms }
    const html = pages.get('begrippen/index.html') ?? ''
    const explained = [...html.matchAll(/<div id="([^"]+)"><dt>([^<]+)<\/dt>/g)]
    expect(explained.map(([, id, term]) => [id, term]).toSorted()).toEqual(
      Object.entries(terms)
        .map(([id, { term }]) => [id, term])
        .toSorted(),
    )
  })

  it('lead back to the dashboard in their own language', () => {
    expect(pages.get('begrippen/index.html')).toMatch(/<header.*<a [^>]*href="\.\.\/">/)
    expect(pages.get('begrippen/en/index.html')).toMatch(
      /<header.*<a [^>]*href="\.\.\/\.\.\/\?lang=en">/,
    )
    expect(pages.get('begrippen/en/index.html')).toContain('"../../?dataset=demo&amp;lang=en"')
  })

  it('have the same foot, which says where the reader is', () => {
    const dutch = 'Over deze cijfers|Controles|Open data|Begrippen|Toegankelijkheid|Privacy'
    const english = 'About these figures|Checks|Open data|Terms|Accessibility|Privacy'
    for (const [file, html] of pages) {
      const links = /<footer.*<\/footer>/.exec(html)?.[0].matchAll(/<a [^>]*>([^<]*)/g) ?? []
      expect([...links].map(([, text]) => text).join('|'), file).toBe(
        file.includes('/en/')
          ? `${english}|See invented figures for the whole country`
          : `${dutch}|Bekijk verzonnen cijfers van heel Nederland`,
      )
    }
    expect(pages.get('begrippen/index.html')).toContain(
      'href="../begrippen/" aria-current="page">Begrippen',
    )
  })
})

describe('the start page', () => {
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

  it('has a card for messages, in numbers that nobody derived', async () => {
    const { card } = await prerenderDashboard((file) => one.get(file))
    expect(card).toEqual({
      brand: 'Klantprofielen',
      headline:
        '9.191 mensen uit de doelgroep staan in Sonar: 71,6% van het doelgroepregister van Groningen',
      subject: 'Groningen, derde kwartaal 2020',
      scale: 'doelgroepregister 12.842 mensen',
      share: 9191 / 12_842,
      inSonar: 'in Sonar 9.191',
      notInSonar: 'niet in Sonar 3.651',
      source: 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)',
    })
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
