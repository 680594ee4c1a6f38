import { createHash } from 'node:crypto'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import {
  municipalitiesCsv,
  type OpenColumn,
  type OpenTable,
  openDataFolder,
  openDataWords,
  openTableNames,
  openTables,
  regionsCsv,
} from '../app/openData.ts'
import * as field from '../data/fieldSchemas.ts'
import { publicationSchema } from '../data/publicationSchema.ts'
import {
  countryQuarterSchema,
  indexSchema,
  nationalSeriesSchema,
  regionSeriesSchema,
} from '../data/schemas.ts'
import { byName } from '../domain/municipality.ts'
import type { ReadPublication } from '../domain/publication.ts'
import { publicationText } from '../ingest/publicationFile.ts'
import {
  addressFrom,
  atomFeed,
  dcatCatalogue,
  type OpenData,
  type OpenFile,
  schemaOrgDataset,
} from './openDataCatalogue.ts'
import { readPublications } from './readPublications.ts'

const quarterPattern = '^(19|20)[0-9]{2}-Q[1-4]$'
const monthPattern = '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'
const codePatterns = { region_code: '^AM[0-9]{2}$', municipality_code: '^GM[0-9]{4}$' }

/**
 * The files for other programs, by path from the top of the site, made of the same publications as the pages.
 * @param site the whole address of the site; without it the addresses in the files are relative to the file.
 */
export function openDataFiles(unordered: readonly ReadPublication[], site: URL | undefined) {
  const data = openData(unordered, site)
  if (data === undefined) return new Map()
  const files = new Map<string, string>()
  const add = (path: string, content: object | string) =>
    files.set(openDataFolder + path, typeof content === 'string' ? content : json(content))
  for (const { path, text } of data.files) add(path, text)
  for (const table of openTableNames) add(`${table}.csv-metadata.json`, tableMetadata(table, data))
  for (const [name, title, schema] of schemas) add(`${name}.schema.json`, jsonSchema(title, schema))
  add('datapackage.json', dataPackage(data))
  add('catalog.jsonld', dcatCatalogue(data))
  add('feed.xml', atomFeed(data))
  return files
}

/** For the pages that search engines and readers of feeds come to; nothing for the others. */
export function openDataTags(page: string, site: URL | undefined): string {
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  if (folder !== '' && !folder.startsWith('open-data/')) return ''
  const data = page === '404.html' ? undefined : openData(readPublications(), site)
  if (data === undefined) return ''
  const dataset = JSON.stringify(schemaOrgDataset(data, folder)).replaceAll('<', String.raw`\u003c`)
  const feed = addressFrom(folder, `${openDataFolder}feed.xml`, site)
  return [
    `<link rel="alternate" type="application/atom+xml" href="${feed}">`,
    `<script type="application/ld+json">${dataset}</script>`,
  ].join('')
}

/** The tables and documents that the descriptions are about; `undefined` without a publication. */
function openData(
  unordered: readonly ReadPublication[],
  site: URL | undefined,
): OpenData | undefined {
  const publications = unordered.toSorted(
    (a, b) => a.quarter.localeCompare(b.quarter) || byName(a.region, b.region),
  )
  const source = publications.at(-1)?.source
  if (source === undefined) return undefined
  const { words } = openDataWords('nl')
  const tables = {
    municipalities: municipalitiesCsv(publications),
    regions: regionsCsv(publications),
  }
  const files: readonly OpenFile[] = [
    ...openTableNames.map((name): OpenFile => {
      const title = words.tables[name]
      return { path: `${name}.csv`, name, table: name, title, format: 'csv', text: tables[name] }
    }),
    ...publications.map((publication): OpenFile => {
      const { region, quarter } = publication
      return {
        path: `publications/${region.code}/${quarter}.json`,
        name: `${region.code}-${quarter}`.toLowerCase(),
        title: `${source.title}, ${region.name}, ${quarter}`,
        format: 'json',
        text: publicationText(publication).text,
      }
    }),
  ]
  return { files, publications, source, site }
}

const json = (content: object) => `${JSON.stringify(content, undefined, 2)}\n`

/** https://datapackage.org/standard/data-package/. It names no licence: the figures have no open one. */
function dataPackage({ files, source, site }: OpenData) {
  const { words, texts } = openDataWords('nl')
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'klantprofielen',
    title: texts.site.name,
    description: `${words.dataset} ${source.attribution}`,
    ...(site === undefined ? {} : { homepage: new URL('open-data/', site).href }),
    keywords: words.keywords,
    rights: source.attribution,
    sources: [{ title: `${source.publisher}, ${source.title}` }],
    contributors: [{ title: source.publisher, roles: ['creator'] }],
    resources: files.map(({ path, name, table, title, format, text }) => ({
      name,
      path,
      title,
      format,
      mediatype: format === 'csv' ? 'text/csv' : 'application/json',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      ...(table === undefined ? {} : { type: 'table', schema: tableSchema(table) }),
    })),
  }
}

/** https://datapackage.org/standard/table-schema/ */
function tableSchema(table: OpenTable) {
  const { words } = openDataWords('nl')
  return {
    fields: openTables[table].columns.map((column) => ({
      name: column.name,
      type: column.kind === 'quarter' ? 'string' : column.kind,
      description: words.columns[column.name],
      unit: words.units[column.unit],
      constraints: {
        required: column.kind !== 'number',
        ...patternOf(column),
        ...(column.kind === 'integer' || column.kind === 'number' ? { minimum: 0 } : {}),
      },
    })),
    primaryKey: openTables[table].key,
    missingValues: [''],
  }
}

function patternOf({ name, kind }: OpenColumn): { readonly pattern?: string } {
  if (kind === 'quarter') return { pattern: quarterPattern }
  return name === 'region_code' || name === 'municipality_code'
    ? { pattern: codePatterns[name] }
    : {}
}

/** https://www.w3.org/TR/tabular-metadata/, found by its name beside the file. */
function tableMetadata(table: OpenTable, { source }: OpenData) {
  const [dutch, english] = [openDataWords('nl').words, openDataWords('en').words]
  const inBoth = (nl: string, en: string) => [
    { '@value': nl, '@language': 'nl' },
    { '@value': en, '@language': 'en' },
  ]
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${table}.csv`,
    'dc:title': inBoth(dutch.tables[table], english.tables[table]),
    'dc:creator': source.publisher,
    'dc:source': source.title,
    'dc:rights': { '@value': source.attribution, '@language': 'nl' },
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: {
      columns: openTables[table].columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': inBoth(dutch.columns[column.name], english.columns[column.name]),
        datatype: datatypeOf(column),
        required: column.kind !== 'number',
      })),
      primaryKey: openTables[table].key,
    },
  }
}

function datatypeOf(column: OpenColumn) {
  const { pattern } = patternOf(column)
  if (pattern !== undefined) return { base: 'string', format: pattern }
  if (column.kind === 'integer') return { base: 'integer', minimum: 0 }
  if (column.kind === 'number') return { base: 'decimal', minimum: 0, maximum: 1 }
  return column.kind === 'yearmonth' ? 'gYearMonth' : 'string'
}

/** The JSON files with figures, by the schema that the ingest, the build and the page hold them against. */
const schemas = [
  ['publication', 'data/v1/publications/<region>/<quarter>.json', publicationSchema],
  ['index', 'data/published/index.json', indexSchema],
  ['region', 'data/published/regions/<region>.json', regionSeriesSchema],
  ['quarter', 'data/published/quarters/<quarter>.json', countryQuarterSchema],
  ['national', 'data/published/national.json', nationalSeriesSchema],
] as const

/** The form of each field, which `src/data/fieldSchemas.ts` holds as functions. */
const fieldForms = new Map<unknown, object>([
  [field.count, { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
  [field.quarter, { type: 'string', pattern: quarterPattern }],
  [field.month, { type: 'string', pattern: monthPattern }],
  [field.day, { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }],
  [field.regionCode, { type: 'string', pattern: codePatterns.region_code }],
  [field.municipalityCode, { type: 'string', pattern: codePatterns.municipality_code }],
  [field.name, { type: 'string', minLength: 1, maxLength: 60 }],
  [field.sentence, { type: 'string', minLength: 1, maxLength: 200 }],
  [field.hash, { type: 'string', pattern: '^[0-9a-f]{64}$' }],
])

function jsonSchema(title: string, schema: GenericSchema) {
  return {
    ...toJsonSchema(schema, {
      target: 'draft-2020-12',
      errorMode: 'ignore',
      overrideSchema: ({ valibotSchema }) =>
        fieldForms.get(valibotSchema) ?? (valibotSchema.type === 'custom' ? {} : undefined),
    }),
    title,
  }
}
