import * as v from 'valibot'
import { numberColumnIds } from '../domain/counts.ts'
import {
  countSchema,
  daySchema,
  hashSchema,
  monthSchema,
  municipalityCodeSchema,
  nameSchema,
  objectSchema,
  percentageSchema,
  quarterSchema,
  regionCodeSchema,
  regionSchema,
  sentenceSchema,
  sourceFields,
} from './fieldSchemas.ts'

/** Version of the files that the build derives for pages; a page refuses any other. */
export const servedSchemaVersion = 4

const countsSchema = v.pipe(
  v.strictTuple([countSchema, countSchema, countSchema, countSchema]),
  v.readonly(),
)

/** The counts of one region in one quarter. */
export const publishedCounts = {
  rows: v.array(
    objectSchema({
      code: municipalityCodeSchema,
      name: nameSchema,
      counts: countsSchema,
      total: countSchema,
    }),
  ),
  regionTotal: objectSchema({ counts: countsSchema, total: countSchema }),
  registerTotal: countSchema,
  reportedCoverage: percentageSchema,
}

const servedFields = {
  schemaVersion: v.literal(servedSchemaVersion),
  dataSet: v.picklist(['published', 'demo']),
}

/** A list that is never empty. */
function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1))
}

/** `data/<data set>/index.json`: what there is, with the SHA-256 of the text of every other file. */
export const indexSchema = objectSchema({
  ...servedFields,
  regions: listOf(
    objectSchema({
      code: regionCodeSchema,
      name: nameSchema,
      /** First and last published quarter of the region. */
      first: quarterSchema,
      latest: quarterSchema,
      sha256: hashSchema,
    }),
  ),
  quarters: listOf(objectSchema({ quarter: quarterSchema, sha256: hashSchema })),
  national: objectSchema({ sha256: hashSchema }),
})

export type IndexFile = Pick<v.InferOutput<typeof indexSchema>, 'regions' | 'quarters' | 'national'>

/** Municipalities that ended, with those that took over. */
const endedSchema = v.array(
  objectSchema({
    code: municipalityCodeSchema,
    name: nameSchema,
    endedOn: daySchema,
    startedOn: v.exactOptional(daySchema),
    successors: v.array(
      objectSchema({
        code: municipalityCodeSchema,
        name: nameSchema,
        startedOn: v.exactOptional(daySchema),
      }),
    ),
  }),
)

const definitionChangesSchema = v.array(
  objectSchema({
    quarter: quarterSchema,
    of: v.exactOptional(v.literal('profiles')),
    nl: sentenceSchema,
    en: sentenceSchema,
    source: objectSchema({ nl: sentenceSchema, en: sentenceSchema }),
  }),
)

const figureSchema = v.exactOptional(countSchema)

/** What UWV published again with other figures; in a file only where it did. */
const correctionsSchema = v.exactOptional(
  listOf(
    objectSchema({
      quarter: quarterSchema,
      formerlyOn: monthSchema,
      revisedOn: monthSchema,
      changes: listOf(
        objectSchema({
          municipality: v.exactOptional(nameSchema),
          figure: v.picklist([...numberColumnIds, 'registerTotal', 'reportedCoverage']),
          before: figureSchema,
          after: figureSchema,
        }),
      ),
    }),
  ),
)

/** One count per quarter. */
const columnSchema = v.array(countSchema)

/** One count per quarter; `null` in a quarter without one. */
const sparseColumnSchema = v.array(v.nullable(countSchema))

/** `data/<data set>/regions/<region>.json`: every quarter of one region, in columns. */
export const regionSeriesSchema = objectSchema({
  ...servedFields,
  region: regionSchema,
  quarters: listOf(quarterSchema),
  municipalities: listOf(
    objectSchema({
      code: municipalityCodeSchema,
      name: nameSchema,
      profile1: sparseColumnSchema,
      profile2: sparseColumnSchema,
      profile3: sparseColumnSchema,
      profile4: sparseColumnSchema,
      total: sparseColumnSchema,
    }),
  ),
  regionTotal: objectSchema({
    profile1: columnSchema,
    profile2: columnSchema,
    profile3: columnSchema,
    profile4: columnSchema,
    total: columnSchema,
  }),
  registerTotal: columnSchema,
  reportedCoverage: v.array(percentageSchema),
  publishedOn: v.array(monthSchema),
  source: objectSchema(sourceFields),
  ended: endedSchema,
  definitionChanges: definitionChangesSchema,
  corrections: correctionsSchema,
})

/** `data/<data set>/quarters/<quarter>.json`: every region that published in one quarter. */
export const countryQuarterSchema = objectSchema({
  ...servedFields,
  quarter: quarterSchema,
  source: objectSchema(sourceFields),
  /** In Dutch name order. */
  regions: listOf(
    objectSchema({
      region: regionSchema,
      ...publishedCounts,
      publishedOn: monthSchema,
      revisedOn: v.exactOptional(monthSchema),
    }),
  ),
})

/**
 * `data/<data set>/national.json`: the totals of every region and the sums over those that
 * published. `regionsPublished` says how many those are: a sum over 3 regions is no count for the
 * country.
 */
export const nationalSeriesSchema = objectSchema({
  ...servedFields,
  quarters: listOf(quarterSchema),
  regions: listOf(
    objectSchema({
      code: regionCodeSchema,
      name: nameSchema,
      sonarTotal: sparseColumnSchema,
      registerTotal: sparseColumnSchema,
      revisedOn: v.exactOptional(v.array(v.nullable(monthSchema))),
    }),
  ),
  regionsPublished: columnSchema,
  sonarTotal: columnSchema,
  registerTotal: columnSchema,
  profiles: objectSchema({
    profile1: columnSchema,
    profile2: columnSchema,
    profile3: columnSchema,
    profile4: columnSchema,
  }),
  municipalities: v.array(objectSchema({ code: municipalityCodeSchema, name: nameSchema })),
  ended: endedSchema,
  definitionChanges: definitionChangesSchema,
})
