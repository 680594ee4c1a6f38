import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import { examples } from '../app/OpenDataPage.tsx'
import { type OpenTable, openTableNames } from '../app/openData.ts'
import { coverage } from '../domain/coverage.ts'
import type { Publication } from '../domain/publication.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { put } from '../testing/servedFiles.ts'
import { publishedFiles } from './dataPlugin.ts'
import { openDataFiles, openDataTags } from './openData.ts'
import { readPublications } from './readPublications.ts'
import { deriveServedFiles } from './servedData.ts'
import { catalogueShape, packageShape, tableShape } from './testing/openDataShapes.ts'

const site = new URL('https://example.org/cijfers/')
const files = openDataFiles(readPublications(), site)
const ajv = new Ajv2020({ allErrors: true })
const demoFiles = deriveServedFiles('demo', syntheticCountry('2020-Q3'))

function read(name: string, from = files): string {
  return from.get(`data/v1/${name}`) ?? ''
}

function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const options = { header: true, skipEmptyLines: true } as const
  const { data, errors } = Papa.parse<Record<string, string>>(text, options)
  expect(errors).toEqual([])
  return data
}

/** What a schema has against a file. */
function faults(schema: object, text: string) {
  const validate = ajv.compile(schema)
  validate(JSON.parse(text))
  return validate.errors ?? []
}

describe('the files of open data', () => {
  it('have addresses that never change', () => {
    const schemas = ['publication', 'index', 'region', 'quarter', 'national']
    const names = [
      ...['municipalities.csv', 'regions.csv', 'publications/AM01/2020-Q3.json'],
      ...['municipalities.csv-metadata.json', 'regions.csv-metadata.json'],
      ...schemas.map((name) => `${name}.schema.json`),
      ...['datapackage.json', 'catalog.jsonld', 'feed.xml'],
    ]
    expect([...files.keys()]).toEqual(names.map((name) => `data/v1/${name}`))
  })

  it('name the site where its address is known, and nothing elsewhere where it is not', () => {
    const anywhere = openDataFiles(readPublications(), undefined)
    for (const name of ['catalog.jsonld', 'feed.xml']) {
      expect(read(name)).toContain('https://example.org/cijfers/data/v1/')
      expect(read(name, anywhere)).not.toContain('example.org')
    }
    expect(read('feed.xml', anywhere)).toContain('href="../../?dataset=published&amp;region=AM01')
  })

  it('have the same figures as the publications, read back row by row', () => {
    const country = syntheticCountry('2017-Q2').publications
    const publications = [groningen2020Q3, ...country].map((publication) => ({
      ...publication,
      lines: {
        rows: publication.rows.map((_, index) => index + 1),
        ...{ regionTotal: 1, registerTotal: 1, reportedCoverage: 1 },
      },
    }))
    const made = openDataFiles(publications, undefined)
    const rows = rowsOf(read('municipalities.csv', made)).map((row) =>
      [row['quarter'], row['municipality_code'], row['municipality'], ...numbersOf(row)].join(),
    )
    const expected = publications.flatMap(({ quarter, rows }) =>
      rows.map(({ code, name, counts, total }) => [quarter, code, name, ...counts, total].join()),
    )
    expect(rows.length).toBeGreaterThan(1500)
    expect(rows.toSorted()).toEqual(expected.toSorted())
    const regions = rowsOf(read('regions.csv', made)).map((row) =>
      [
        ...[row['quarter'], row['region_code'], ...numbersOf(row), row['register_total']],
        ...[row['coverage'], row['reported_coverage']],
      ].join(),
    )
    expect(regions.toSorted()).toEqual(publications.map(regionLine).toSorted())
  })

  it('hold the publication as the command wrote it, and a schema that knows it from a damaged one', () => {
    const text = read('publications/AM01/2020-Q3.json')
    expect(JSON.parse(text)).toEqual(readPublications()[0])
    const schema: object = JSON.parse(read('publication.schema.json'))
    expect(faults(schema, text)).toEqual([])
    const damages: readonly (readonly [string, unknown])[] = [
      ['quarter', '2020-Q5'],
      ['region.code', 'XX01'],
      ['rows.0.total', -1],
      ['rows.0.counts.1', 1.5],
      ['rows.0.counts.4', 1],
      ['rows.0.name', ''],
      ['reportedCoverage', 101],
      ['source.sha256', 'abc'],
      ['source.publishedOn', '2021-13'],
      ['registerTotal', undefined],
      ['extra', 1],
    ]
    const accepted = damages.filter(
      ([at, value]) => faults(schema, put(at, value)(text)).length === 0,
    )
    expect(accepted).toEqual([])
  })

  it.each([
    ['index', 'index.json', 'regions.0.sha256', ''],
    ['region', 'regions/AM01.json', 'registerTotal.0', -1],
    ['quarter', 'quarters/2020-Q3.json', 'regions.0.rows.0.counts.1', 1.5],
    ['national', 'national.json', 'regions.0.sonarTotal.0', '9191'],
  ])(
    'hold a schema that knows the %s file of the pages from a damaged one',
    (name, file, at, value) => {
      const schema: object = JSON.parse(read(`${name}.schema.json`))
      for (const served of [publishedFiles(), demoFiles]) {
        const text = served.get(`data/published/${file}`) ?? served.get(`data/demo/${file}`) ?? ''
        expect(faults(schema, text)).toEqual([])
        for (const damage of [put(at, value), put('extra', 1)]) {
          expect(faults(schema, damage(text))).not.toEqual([])
        }
      }
    },
  )
})

function numbersOf(row: Readonly<Record<string, string>>) {
  return ['profile1', 'profile2', 'profile3', 'profile4', 'total'].map((name) => row[name])
}

function regionLine({ quarter, region, ...publication }: Publication): string {
  const { regionTotal, registerTotal, reportedCoverage } = publication
  const ratio = coverage(regionTotal.total, registerTotal)?.toFixed(4)
  const counts = [...regionTotal.counts, regionTotal.total, registerTotal]
  return [quarter, region.code, ...counts, ratio, reportedCoverage].join()
}

describe('the descriptions of open data', () => {
  it('are a Data Package of files that are there, byte for byte, without a licence', () => {
    const text = read('datapackage.json')
    expect(faults(packageShape, text)).toEqual([])
    const { resources }: { resources: { path: string; bytes: number; hash: string }[] } =
      JSON.parse(text)
    for (const { path: name, bytes, hash } of resources) {
      const content = read(name)
      expect(Buffer.byteLength(content)).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
    }
  })

  it.each(openTableNames)(
    'are the metadata of %s.csv, which fit its heading and each cell',
    (table) => {
      const text = read(`${table}.csv-metadata.json`)
      expect(faults(tableShape, text)).toEqual([])
      const { url, tableSchema }: TableMetadata = JSON.parse(text)
      const rows = rowsOf(read(url))
      const { columns, primaryKey } = tableSchema
      expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ titles }) => titles))
      const wrong = rows.flatMap((row) =>
        columns.filter((column) => !fits(row[column.name] ?? '', column)).map(({ name }) => name),
      )
      expect(wrong).toEqual([])
      expect(new Set(rows.map((row) => primaryKey.map((name) => row[name]).join())).size).toBe(
        rows.length,
      )
      expect(fieldsOf(table)).toEqual(columns.map(({ name }) => name))
    },
  )

  it('are a catalogue with what DCAT-AP-NL 3.0 demands, a licence that is not open, and what UWV asks', () => {
    const text = read('catalog.jsonld')
    expect(faults(catalogueShape, text)).toEqual([])
    expect(text).not.toMatch(/creativecommons/i)
    const other = text.replaceAll('niet_open', 'cc0')
    expect(faults(catalogueShape, other)).not.toEqual([])
  })

  it('are a feed in which each publication has an entry with a name and a moment of its own', () => {
    const feed = new DOMParser().parseFromString(
      read('feed.xml'),
      'application/xml',
    ).documentElement
    expect([feed.localName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    const ids = [...feed.querySelectorAll('id')].map((one) => one.textContent)
    expect(new Set(ids).size).toBe(ids.length)
    for (const element of [feed, ...feed.querySelectorAll('entry')]) {
      const textOf = (name: string) => element.querySelector(`:scope > ${name}`)?.textContent
      expect(textOf('id')).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect(textOf('title')).toBeTruthy()
      expect(textOf('updated')).toBe('2021-01-01T00:00:00Z')
    }
    expect(feed.querySelector('entry > link')?.getAttribute('href')).toBe(
      'https://example.org/cijfers/?dataset=published&region=AM01&quarter=2020-Q3',
    )
  })

  it('stand in the start page and the page of open data, and in no other', () => {
    expect(openDataTags('over/index.html', site)).toBe('')
    expect(openDataTags('404.html', site)).toBe('')
    for (const page of ['index.html', 'open-data/index.html', 'open-data/en/index.html']) {
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*)<\/script>/.exec(openDataTags(page, undefined)) ??
        []
      expect(JSON.parse(json)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        temporalCoverage: '2020-07-01/2020-09-30',
        creator: { name: 'UWV Gegevensdiensten' },
      })
      expect(json).not.toContain('license')
    }
  })
})

interface TableMetadata {
  readonly url: string
  readonly tableSchema: {
    readonly primaryKey: readonly string[]
    readonly columns: readonly Column[]
  }
}

interface Column {
  readonly name: string
  readonly titles: string
  readonly required: boolean
  readonly datatype: string | { readonly base: string; readonly format?: string }
}

/** As https://www.w3.org/TR/tabular-data-primer/ reads a cell. */
function fits(cell: string, { required, datatype }: Column): boolean {
  if (cell === '') return !required
  if (datatype === 'gYearMonth') return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell)
  if (typeof datatype === 'string') return datatype === 'string'
  const { base, format } = datatype
  if (base === 'integer') return /^\d+$/.test(cell)
  return base === 'decimal' ? /^\d\.\d{4}$/.test(cell) : new RegExp(format ?? '$^').test(cell)
}

function fieldsOf(table: OpenTable): readonly string[] {
  const { resources }: { resources: { name: string; schema?: { fields: { name: string }[] } }[] } =
    JSON.parse(read('datapackage.json'))
  return resources.find(({ name }) => name === table)?.schema?.fields.map(({ name }) => name) ?? []
}

const programs = [
  ['Python', 'python3', /^2020-Q3 Groningen 9191$/m],
  ['R', 'Rscript', /2020-Q3 +Groningen +9191$/m],
] as const
const installed = programs.filter(([, command]) => spawnSync(command, ['--version']).status === 0)

it.each(installed)(
  'the example in %s prints the total of each region, where %s is installed',
  (language, command, line) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'open-data-'))
    try {
      writeFileSync(path.join(folder, 'regions.csv'), read('regions.csv'))
      const program = path.join(folder, 'program')
      const list = examples(`${pathToFileURL(folder).href}/`)
      writeFileSync(program, list.find(({ name }) => name === language)?.code ?? '')
      expect(spawnSync(command, [program], { encoding: 'utf8' }).stdout).toMatch(line)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
