import { createHash } from 'node:crypto'
import type * as v from 'valibot'
import {
  countryQuarterSchema,
  indexSchema,
  nationalSeriesSchema,
  regionSeriesSchema,
  servedSchemaVersion,
} from '../data/schemas.ts'
import { checkSums } from '../domain/checkSums.ts'
import {
  columnsOf,
  countryQuarterOf,
  nationalSeriesOf,
  regionSeriesOf,
} from '../domain/deriveSeries.ts'
import type { DefinitionChange } from '../domain/events.ts'
import { byName, compareNames } from '../domain/municipality.ts'
import type { Publication } from '../domain/publication.ts'
import type { DataSet } from '../domain/view.ts'
import { parseOrThrow } from './readPublications.ts'

export interface DataSetSource {
  readonly publications: readonly Publication[]
  readonly definitionChanges?: readonly DefinitionChange[]
}

/**
 * The files that pages fetch, by path (`data/published/regions/AM01.json`), from all publications
 * of a data set: the same bytes whatever the order of the publications.
 * Throws on a publication whose sums do not hold and on a file that its schema refuses: the page
 * checks schema and hash only.
 */
export function deriveServedFiles(
  dataSet: DataSet,
  { publications, definitionChanges = [] }: DataSetSource,
): ReadonlyMap<string, string> {
  if (publications.length === 0) return new Map()
  publications.forEach(proveSums)
  const files = new Map<string, string>()
  const add = (name: string, schema: v.GenericSchema, content: object): string => {
    const path = `data/${dataSet}/${name}`
    const file = parseOrThrow(path, schema, {
      schemaVersion: servedSchemaVersion,
      dataSet,
      ...content,
    })
    const text = JSON.stringify(file)
    files.set(path, text)
    return createHash('sha256').update(text).digest('hex')
  }
  const sorted = publications.toSorted((a, b) => compareNames(a.quarter, b.quarter))
  const quarters = Map.groupBy(sorted, ({ quarter }) => quarter)

  const allSeries = [...Map.groupBy(sorted, ({ region }) => region.code).values()].map((own) =>
    regionSeriesOf(columnsOf(own), definitionChanges),
  )
  const regions = allSeries
    .map((series) => {
      const sha256 = add(`regions/${series.region.code}.json`, regionSeriesSchema, series)
      const [first, latest] = [series.quarters.at(0), series.quarters.at(-1)]
      return { ...series.region, first, latest, sha256 }
    })
    .sort(byName)
  const quarterEntries = [...quarters].map(([quarter, all]) => ({
    quarter,
    sha256: add(`quarters/${quarter}.json`, countryQuarterSchema, countryQuarterOf(quarter, all)),
  }))
  const series = nationalSeriesOf(allSeries, definitionChanges)
  const national = { sha256: add('national.json', nationalSeriesSchema, series) }
  add('index.json', indexSchema, { regions, quarters: quarterEntries, national })
  return files
}

function proveSums(publication: Publication): void {
  const [finding] = checkSums(publication)
  if (finding === undefined) return
  const { region, quarter } = publication
  throw new Error(`${region.code}/${quarter}: ${finding.rule}: ${JSON.stringify(finding)}`)
}
