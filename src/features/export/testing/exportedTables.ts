import { syntheticCountry } from '../../../../mocks/syntheticCountry.ts'
import { countryDataOf } from '../../../domain/country.ts'
import { type NumberColumnId, numberColumnIds } from '../../../domain/counts.ts'
import { applyMergers, type Row } from '../../../domain/mergers.ts'
import { type QuarterData, quarterDataOf } from '../../../domain/regionSeries.ts'
import { defaultView, type Language, type Measure } from '../../../domain/view.ts'
import type { I18n } from '../../../i18n/I18nProvider.tsx'
import { tableColumns } from '../../../i18n/tableColumns.ts'
import { wholeCountry } from '../../../testing/country.ts'
import { groningen2020Q3 } from '../../../testing/groningenPublication.ts'
import { ended, groningenSeries } from '../../../testing/groningenSeries.ts'
import { dutchPage, englishPage } from '../../../testing/pagesInLanguages.ts'
import type { ExportedTable } from '../exportedTable.ts'

export const source = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'
export const link = 'http://localhost:3000/?municipality=GM0106'

export interface Choice {
  readonly rows?: readonly Row[]
  readonly measure?: Measure
  readonly columns?: readonly NumberColumnId[]
  readonly language?: Language
}

export function i18n(language: Language = 'nl'): I18n {
  return language === 'nl' ? dutchPage : englishPage
}

const assenAndGroningen = groningen2020Q3.rows.filter(({ name }) =>
  ['Assen', 'Groningen'].includes(name),
)

/** The real publication: Assen and Groningen, or other rows. */
export function table(choice: Choice = {}): ExportedTable {
  const {
    rows = assenAndGroningen,
    measure = 'count',
    columns = numberColumnIds,
    language,
  } = choice
  return {
    quarterData: known(quarterDataOf(groningenSeries, '2020-Q3')),
    rows,
    columns: tableColumns(measure, i18n(language)).filter(({ id }) => columns.includes(id)),
    view: defaultView,
    link,
  }
}

/** The sixteen rows of the real publication. */
export function wholeRegion(measure: Measure = 'count'): ExportedTable {
  return table({ rows: groningen2020Q3.rows, measure })
}

/** Two regions in current boundaries, totals only. */
export function country(): ExportedTable {
  const quarterData = known(wholeCountry)
  return {
    ...table({ columns: ['total'] }),
    quarterData,
    rows: applyMergers(quarterData.rows, quarterData.quarter, ended),
    view: { ...defaultView, boundaries: 'current' },
  }
}

/** All 390 municipalities of the synthetic country in its first quarter: no table has more rows. */
export function largestTable(measure: Measure): ExportedTable {
  const quarter = '2016-Q1'
  const publications = syntheticCountry(quarter).publications
  const regions = publications.map((one) => ({ ...one, publishedOn: one.source.publishedOn }))
  const { source: ofRegion } = groningen2020Q3
  const quarterData = known(countryDataOf({ quarter, source: ofRegion, regions }, []))
  return {
    ...table({ measure }),
    quarterData,
    rows: quarterData.rows,
    view: { ...defaultView, dataSet: 'demo' },
  }
}

/** Nobody: each figure is 0, and no share of it exists. */
export const nobody: Row = {
  code: 'GM0088',
  name: 'Schiermonnikoog',
  counts: [0, 0, 0, 0],
  total: 0,
}

function known(data: QuarterData | undefined): QuarterData {
  if (data === undefined) throw new Error('no publication')
  return data
}
