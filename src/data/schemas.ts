import * as v from 'valibot'
import { numberColumnIds, perProfile } from '../domain/counts.ts'
import * as field from './fieldSchemas.ts'

/** Version of the files that the build derives for pages; a page refuses any other. */
export const servedSchemaVersion = 4

const countsSchema = v.pipe(
  v.strictTuple([field.count, field.count, field.count, field.count]),
  v.readonly(),
)

/** The counts of one region in one quarter. */
export const publishedCounts = {
  rows: v.array(field.object({ ...field.municipality, counts: countsSchema, total: field.count })),
  regionTotal: field.object({ counts: countsSchema, total: field.count }),
  registerTotal: field.count,
  reportedCoverage: field.percentage,
}

const servedFields = {
  schemaVersion: v.literal(servedSchemaVersion),
  dataSet: v.picklist(['published', 'demo']),
}

function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1))
}

/** `data/<data set>/index.json`: what there is, with the SHA-256 of the text of every other file. */
export const indexSchema = field.object({
  ...servedFields,
  regions: listOf(
    field.object({
      ...field.region,
      /** First and last published quarter of the region. */
      first: field.quarter,
      latest: field.quarter,
      sha256: field.hash,
    }),
  ),
  quarters: listOf(field.object({ quarter: field.quarter, sha256: field.hash })),
  national: field.object({ sha256: field.hash }),
})

export type IndexFile = Pick<v.InferOutput<typeof indexSchema>, 'regions' | 'quarters' | 'national'>

const endedSchema = v.array(
  field.object({
    ...field.municipality,
    endedOn: field.day,
    startedOn: v.exactOptional(field.day),
    successors: v.array(
      field.object({ ...field.municipality, startedOn: v.exactOptional(field.day) }),
    ),
  }),
)

const definitionChangesSchema = v.array(
  field.object({
    quarter: field.quarter,
    of: v.exactOptional(v.literal('profiles')),
    nl: field.sentence,
    en: field.sentence,
    source: field.object({ nl: field.sentence, en: field.sentence }),
  }),
)

const figureSchema = v.exactOptional(field.count)

/** What UWV published again with other figures; in a file only where it did. */
const correctionsSchema = v.exactOptional(
  listOf(
    field.object({
      quarter: field.quarter,
      formerlyOn: field.month,
      revisedOn: field.month,
      changes: listOf(
        field.object({
          municipality: v.exactOptional(field.name),
          figure: v.picklist([...numberColumnIds, 'registerTotal', 'reportedCoverage']),
          before: figureSchema,
          after: figureSchema,
        }),
      ),
    }),
  ),
)

const columnSchema = v.array(field.count)

/** One count per quarter; `null` in a quarter without one. */
const sparseColumnSchema = v.array(v.nullable(field.count))

/** `data/<data set>/regions/<region>.json`: every quarter of one region, in columns. */
export const regionSeriesSchema = field.object({
  ...servedFields,
  region: field.object(field.region),
  quarters: listOf(field.quarter),
  municipalities: listOf(
    field.object({
      ...field.municipality,
      ...perProfile(() => sparseColumnSchema),
      total: sparseColumnSchema,
    }),
  ),
  regionTotal: field.object({ ...perProfile(() => columnSchema), total: columnSchema }),
  registerTotal: columnSchema,
  reportedCoverage: v.array(field.percentage),
  publishedOn: v.array(field.month),
  source: field.object(field.source),
  ended: endedSchema,
  definitionChanges: definitionChangesSchema,
  corrections: correctionsSchema,
})

/** `data/<data set>/quarters/<quarter>.json`: every region that published in one quarter. */
export const countryQuarterSchema = field.object({
  ...servedFields,
  quarter: field.quarter,
  source: field.object(field.source),
  /** In Dutch name order. */
  regions: listOf(
    field.object({
      region: field.object(field.region),
      ...publishedCounts,
      publishedOn: field.month,
      revisedOn: v.exactOptional(field.month),
    }),
  ),
})

/**
 * `data/<data set>/national.json`: the totals of every region and the sums over those that
 * published. `regionsPublished` says how many those are: a sum over 3 regions is no count for the
 * country.
 */
export const nationalSeriesSchema = field.object({
  ...servedFields,
  quarters: listOf(field.quarter),
  regions: listOf(
    field.object({
      ...field.region,
      sonarTotal: sparseColumnSchema,
      registerTotal: sparseColumnSchema,
      revisedOn: v.exactOptional(v.array(v.nullable(field.month))),
    }),
  ),
  regionsPublished: columnSchema,
  sonarTotal: columnSchema,
  registerTotal: columnSchema,
  profiles: field.object(perProfile(() => columnSchema)),
  municipalities: v.array(field.object(field.municipality)),
  ended: endedSchema,
  definitionChanges: definitionChangesSchema,
})
