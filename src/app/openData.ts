import { numberCell, textCell, writeCsv } from '../components/csv.ts'
import { countOf, profileIds } from '../domain/counts.ts'
import { coverage } from '../domain/coverage.ts'
import type { Publication } from '../domain/publication.ts'
import type { Language } from '../domain/view.ts'
import { machineCsv } from '../features/export/tableFiles.ts'
import { citation } from '../i18n/citation.ts'
import { en, enLate } from '../i18n/en/index.ts'
import { createFormats } from '../i18n/formats.ts'
import type { I18n } from '../i18n/I18nProvider.tsx'
import { nl } from '../i18n/nl/index.ts'
import { nlLate } from '../i18n/nl/late.ts'
import { pageTexts } from '../i18n/pageTexts.ts'
import { tableColumns } from '../i18n/tableColumns.ts'

/** Where the files for other programs are, from the top of the site. Addresses below it never change. */
export const openDataFolder = 'data/v1/'

/** What a cell holds, in the words of Data Package; a quarter is a text of its own form. */
type CellKind = 'string' | 'quarter' | 'yearmonth' | 'integer' | 'number'

type Words = ReturnType<typeof pageTexts>['openData']

export interface OpenColumn {
  readonly name: keyof Words['columns']
  readonly kind: CellKind
  readonly unit: keyof Words['units']
  readonly origin: keyof Words['origins']
}

const about = [
  column('quarter', 'quarter', 'quarter', 'printed'),
  column('region_code', 'string', 'code', 'statistics'),
  column('region', 'string', 'name', 'printed'),
]

const counts = [
  ...profileIds.map((id) => column(id, 'integer', 'people', 'named')),
  column('total', 'integer', 'people', 'printed'),
]

const source = column('source', 'string', 'text', 'site')

/** The two tables, each with the columns that tell its rows apart. */
export const openTables = {
  municipalities: {
    key: ['quarter', 'municipality_code'],
    columns: [
      ...about,
      column('municipality_code', 'string', 'code', 'statistics'),
      column('municipality', 'string', 'name', 'printed'),
      ...counts,
      source,
    ],
  },
  regions: {
    key: ['quarter', 'region_code'],
    columns: [
      ...about,
      ...counts,
      column('register_total', 'integer', 'people', 'printed'),
      column('coverage', 'number', 'ratio', 'computed'),
      column('reported_coverage', 'integer', 'percentage', 'printed'),
      column('published_on', 'yearmonth', 'month', 'printed'),
      source,
    ],
  },
} as const

function column(
  name: OpenColumn['name'],
  kind: CellKind,
  unit: OpenColumn['unit'],
  origin: OpenColumn['origin'],
): OpenColumn {
  return { name, kind, unit, origin }
}

export type OpenTable = keyof typeof openTables

export const openTableNames = ['municipalities', 'regions'] as const

export { changedText } from '../i18n/changedText.ts'

/** Texts and formats of a language, for what is made at build. */
export function openDataWords(language: Language) {
  const texts = language === 'nl' ? { ...nl, ...nlLate } : { ...en, ...enLate }
  return { language, texts, formats: createFormats(language), words: pageTexts(language).openData }
}

const dutch: I18n = openDataWords('nl')

/** Every row of every publication, each in the form that the dashboard saves for software. */
export function municipalitiesCsv(publications: readonly Publication[]): string {
  const view = {
    dataSet: 'published',
    selection: { kind: 'all' },
    boundaries: 'published',
  } as const
  const columns = tableColumns('count', dutch)
  return publications
    .map((publication, index) => {
      const { rows, region: area, regionTotal: total } = publication
      const text = machineCsv({ view, quarterData: { ...publication, area, total }, rows, columns })
      return index === 0 ? text : text.slice(text.indexOf('\n') + 1)
    })
    .join('')
}

/** One row per publication: totals of Sonar and register, coverage as we compute it and as UWV prints it. */
export function regionsCsv(publications: readonly Publication[]): string {
  const lines = publications.map((publication) => {
    const { quarter, region, regionTotal, registerTotal, reportedCoverage } = publication
    return [
      quarter,
      region.code,
      textCell(region.name),
      ...profileIds.map((id) => String(countOf(regionTotal, id))),
      String(regionTotal.total),
      String(registerTotal),
      numberCell(coverage(regionTotal.total, registerTotal), (ratio) => ratio.toFixed(4)),
      String(reportedCoverage),
      publication.source.publishedOn,
      textCell(citation(quarter, region.name, publication.source, dutch)),
    ]
  })
  const heading = openTables.regions.columns.map(({ name }) => name)
  return writeCsv([heading, ...lines], ',')
}
