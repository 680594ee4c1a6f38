import { createHash } from 'node:crypto'
import { changedText, type OpenTable, openDataFolder, openDataWords } from '../app/openData.ts'
import type { Publication, Source } from '../domain/publication.ts'
import { lastDayOf, type Month, type Quarter, quarterParts } from '../domain/quarter.ts'
import type { Language } from '../domain/view.ts'

export interface OpenFile {
  readonly path: string
  readonly name: string
  /** Absent for the document of one publication. */
  readonly table?: OpenTable
  readonly title: string
  readonly format: 'csv' | 'json'
  readonly text: string
}

/** What there is to describe. */
export interface OpenData {
  readonly files: readonly OpenFile[]
  /** One at least; oldest quarter first. */
  readonly publications: readonly Publication[]
  readonly source: Source
  readonly site: URL | undefined
}

const languages: readonly Language[] = ['nl', 'en']
const authority = 'http://publications.europa.eu/resource/authority'
const mediaTypeList = 'https://www.iana.org/assignments/media-types'
const notOpen = 'https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/niet_open'
const mediaTypes = { csv: 'text/csv', json: 'application/json' }

/** The address of a place on the site: whole where the site has one, else from a file in the folder. */
export function addressFrom(folder: string, path: string, site: URL | undefined): string {
  return site === undefined
    ? '../'.repeat(folder.split('/').length - 1) + path
    : new URL(path, site).href
}

function periodOf(publications: readonly Publication[]) {
  const [first, last] = [publications.at(0), publications.at(-1)].map((one) => one?.quarter)
  if (first === undefined || last === undefined) throw new Error('Nothing was published')
  return { start: firstDayOf(first), end: lastDayOf(last) }
}

function firstDayOf(quarter: Quarter): string {
  const { year, number } = quarterParts(quarter)
  return `${year}-${['01', '04', '07', '10'][number - 1]}-01`
}

/**
 * DCAT-AP-NL 3.0, https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/, as JSON-LD. The licence is "not open" of
 * its own list; what UWV asks stands in dct:rights.
 */
export function dcatCatalogue({ files, publications, source, site }: OpenData) {
  const at = (path: string) => ({ '@id': addressFrom(openDataFolder, path, site) })
  const resource = (path: string) => ({ ...at(path), '@type': 'rdfs:Resource' })
  const inBoth = (pick: (words: ReturnType<typeof openDataWords>) => string) =>
    languages.map((language) => inLanguage(pick(openDataWords(language)), language))
  const period = periodOf(publications)
  const { words } = openDataWords('nl')
  const creator = { '@type': 'foaf:Agent', 'foaf:name': source.publisher }
  const author = { '@type': 'foaf:Agent', 'foaf:name': words.site }
  const rights = { '@type': 'dct:RightsStatement', 'rdfs:label': inLanguage(source.attribution) }
  const common = {
    'dct:title': inBoth(({ texts }) => texts.site.name),
    'dct:description': inBoth((one) => one.words.dataset),
    'dct:language': concept('dct:LinguisticSystem', 'language/NLD'),
    'dcat:contactPoint': {
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': words.site,
      'vcard:hasURL': at('over/'),
    },
  }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    ...at(`${openDataFolder}catalog.jsonld`),
    '@type': 'dcat:Catalog',
    ...common,
    'dct:creator': author,
    'dct:publisher': author,
    'dcat:dataset': {
      ...at(`${openDataFolder}datapackage.json`),
      '@type': 'dcat:Dataset',
      ...common,
      'dct:identifier':
        site === undefined ? stableId('dataset') : new URL(openDataFolder, site).href,
      'dct:creator': creator,
      'dct:publisher': creator,
      'dct:accessRights': concept('dct:RightsStatement', 'access-right/PUBLIC'),
      'dct:accrualPeriodicity': concept('dct:Frequency', 'frequency/QUARTERLY'),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': period.start, '@type': 'xsd:date' },
        'dcat:endDate': { '@value': period.end, '@type': 'xsd:date' },
      },
      'dcat:theme': {
        ...concept('skos:Concept', 'data-theme/SOCI'),
        'skos:prefLabel': inLanguage('Population and society', 'en'),
      },
      'dcat:keyword': languages.flatMap((language) =>
        openDataWords(language).words.keywords.map((keyword) => inLanguage(keyword, language)),
      ),
      'dcat:landingPage': { '@type': 'foaf:Document', ...at('open-data/') },
      'dcat:distribution': files.map(({ path, title, format, text }) => ({
        ...at(`${openDataFolder}${path}#distribution`),
        '@type': 'dcat:Distribution',
        'dct:title': inLanguage(title),
        'dcat:accessURL': resource('open-data/'),
        'dcat:downloadURL': resource(openDataFolder + path),
        'dct:format': concept('dct:MediaTypeOrExtent', `file-type/${format.toUpperCase()}`),
        'dcat:mediaType': listed('dct:MediaType', `${mediaTypeList}/${mediaTypes[format]}`),
        'dcat:byteSize': {
          '@value': String(Buffer.byteLength(text)),
          '@type': 'xsd:nonNegativeInteger',
        },
        'dct:license': listed('dct:LicenseDocument', notOpen),
        'dct:rights': rights,
      })),
    },
  }
}

const listed = (type: string, address: string) => ({ '@id': address, '@type': type })

const concept = (type: string, value: string) => listed(type, `${authority}/${value}`)

function inLanguage(text: string, language: Language = 'nl') {
  return { '@value': text, '@language': language }
}

/** A schema.org `Dataset` for search engines, within a page: `open-data/en/`. */
export function schemaOrgDataset({ files, publications, source, site }: OpenData, page: string) {
  const language = page.endsWith('/en/') ? 'en' : 'nl'
  const { texts, words } = openDataWords(language)
  const period = periodOf(publications)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: texts.site.name,
    description: words.dataset,
    url: addressFrom(page, 'open-data/', site),
    inLanguage: 'nl',
    keywords: words.keywords,
    creator: { '@type': 'Organization', name: source.publisher },
    temporalCoverage: `${period.start}/${period.end}`,
    spatialCoverage: [...new Set(publications.map(({ region }) => region.name))],
    // No licence: the figures have no open one.
    conditionsOfAccess: source.attribution,
    isAccessibleForFree: true,
    // The tables hold every publication: a page does not name a thousand files.
    distribution: files
      .filter(({ table }) => table !== undefined)
      .map(({ path, title, format }) => ({
        '@type': 'DataDownload',
        name: title,
        contentUrl: addressFrom(page, openDataFolder + path, site),
        encodingFormat: mediaTypes[format],
      })),
  }
}

/** More entries than these no reader of feeds keeps. */
const mostEntries = 100

/** RFC 4287. The day of a publication is not known: its month begins it. */
export function atomFeed({ publications, source, site }: OpenData): string {
  const { texts, words } = openDataWords('nl')
  const entries = publications
    .toReversed()
    .flatMap((publication) => entriesOf(publication, site))
    .toSorted((a, b) => b.month.localeCompare(a.month))
    .slice(0, mostEntries)
  const self = site === undefined ? 'feed.xml' : new URL(`${openDataFolder}feed.xml`, site).href
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('id', stableId('feed')),
    element('title', words.feed.title),
    element('updated', momentOf(entries[0]?.month)),
    `<author>${element('name', texts.site.brand)}</author>`,
    element('rights', source.attribution),
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link href="${xml(addressFrom(openDataFolder, '', site))}"/>`,
    ...entries.map(({ id, month, title, content, link }) =>
      [
        '<entry>',
        element('id', id),
        element('title', title),
        element('updated', momentOf(month)),
        `<link href="${xml(link)}"/>`,
        element('content', content),
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n')
}

/** That a publication is there, and each time that it was revised. */
function entriesOf(publication: Publication, site: URL | undefined) {
  const { region, quarter, corrections = [], source, regionTotal, registerTotal } = publication
  const page = openDataWords('nl')
  const { formats, words } = page
  const view = new URLSearchParams({ dataset: 'published', region: region.code, quarter })
  const link = addressFrom(openDataFolder, `?${view}`, site)
  const key = `${region.code}/${quarter}`
  const revisions = corrections.map(({ revisedOn, changes }, index) => ({
    id: stableId(`${key}/${index + 1}`),
    month: revisedOn,
    title: words.feed.revised(region.name, formats.quarter(quarter), formats.month(revisedOn)),
    content: changes.map((change) => `${changedText(change, region.name, page)}.`).join('\n'),
    link,
  }))
  const changes = corrections.flatMap((each) => each.changes)
  const atFirst = (figure: 'total' | 'registerTotal', now: number): string => {
    const change = changes.find((one) => one.municipality === undefined && one.figure === figure)
    return formats.count(change?.before ?? now)
  }
  const first = {
    id: stableId(key),
    month: corrections[0]?.formerlyOn ?? source.publishedOn,
    title: words.feed.new(region.name, formats.quarter(quarter)),
    content: words.feed.counts(
      atFirst('total', regionTotal.total),
      atFirst('registerTotal', registerTotal),
    ),
    link,
  }
  return [...revisions.toReversed(), first]
}

const momentOf = (month: Month | undefined) => `${month}-01T00:00:00Z`

/** The same wherever the site stands, as the names of feeds and entries must be: RFC 9562, version 8. */
function stableId(name: string): string {
  const hash = createHash('sha256').update(`klantprofielen/${name}`).digest('hex')
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hash) ?? []
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`
}

const element = (name: string, text: string) => `<${name}>${xml(text)}</${name}>`

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
