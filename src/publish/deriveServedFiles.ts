import { createHash } from 'node:crypto'
import type * as v from 'valibot'
import { countryQuarterSchema } from '../data/countryQuarterSchema.ts'
import { schemaVersion } from '../data/fieldSchemas.ts'
import { indexSchema } from '../data/indexSchema.ts'
import { nationalSeriesSchema } from '../data/nationalSeriesSchema.ts'
import { regionSeriesSchema, regionSeriesVersion } from '../data/regionSeriesSchema.ts'
import { inSteps } from '../data/seriesSteps.ts'
import type { DefinitionChange } from '../domain/definitionChange.ts'
import { compareNames } from '../domain/municipalityOrder.ts'
import type { Publication } from '../domain/publication.ts'
import type { DataSet } from '../domain/view.ts'
import { countryQuarterOf } from './countryQuarterOf.ts'
import { nationalSeriesOf } from './nationalSeriesOf.ts'
import { parseOrThrow } from './parseOrThrow.ts'
import { regionSeriesOf } from './regionSeriesOf.ts'

/** Gives back the content of a file if its schema lets it through, and throws if not. */
type Check = (path: string, schema: v.GenericSchema, content: object) => unknown

/**
 * The files that pages fetch, by path (`data/published/regions/AM01.json`), from all publications
 * of a data set. The same publications give the same bytes, in whatever order they come.
 * The page refuses what breaks a schema, so such a file is never made; only what measures a country
 * that cannot exist brings a check of its own.
 */
export function deriveServedFiles(
  dataSet: DataSet,
  publications: readonly Publication[],
  definitionChanges: readonly DefinitionChange[] = [],
  check: Check = parseOrThrow,
): ReadonlyMap<string, string> {
  if (publications.length === 0) return new Map()
  const files = new Map<string, string>()
  const add = (name: string, schema: v.GenericSchema, content: object): string => {
    const path = `data/${dataSet}/${name}`
    const checked = check(path, schema, { schemaVersion, dataSet, ...content })
    const text = JSON.stringify(checked)
    files.set(path, text)
    return createHash('sha256').update(text).digest('hex')
  }
  const sorted = publications.toSorted((a, b) => compareText(a.quarter, b.quarter))
  const quarters = Map.groupBy(sorted, ({ quarter }) => quarter)

  const regions = [...Map.groupBy(sorted, ({ region }) => region.code).values()]
    .flatMap((all) => addRegion(all, definitionChanges, add))
    .sort((a, b) => compareNames(a.name, b.name) || compareText(a.code, b.code))
  const quarterEntries = [...quarters].map(([quarter, all]) => ({
    quarter,
    sha256: add(`quarters/${quarter}.json`, countryQuarterSchema, countryQuarterOf(quarter, all)),
  }))
  const national = {
    sha256: add(
      'national.json',
      nationalSeriesSchema,
      nationalSeriesOf(quarters, regions, definitionChanges),
    ),
  }
  add('index.json', indexSchema, { regions, quarters: quarterEntries, national })
  return files
}

function addRegion(
  publications: readonly Publication[],
  definitionChanges: readonly DefinitionChange[],
  add: (name: string, schema: v.GenericSchema, content: object) => string,
) {
  const first = publications[0]
  const latest = publications.at(-1)
  if (first === undefined || latest === undefined) return []
  const { code, name } = latest.region
  const series = inSteps(regionSeriesOf(publications, latest, definitionChanges))
  const content = { schemaVersion: regionSeriesVersion, ...series }
  const sha256 = add(`regions/${code}.json`, regionSeriesSchema, content)
  return { code, name, first: first.quarter, latest: latest.quarter, sha256 }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
