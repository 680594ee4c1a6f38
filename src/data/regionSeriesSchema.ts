import * as v from 'valibot'
import { definitionChangesSchema } from './definitionChangesSchema.ts'
import { endedSchema } from './endedSchema.ts'
import {
  countSchema,
  monthSchema,
  municipalityCodeSchema,
  nameSchema,
  objectSchema,
  percentageSchema,
  quarterSchema,
  regionSchema,
  schemaVersion,
  sourceFields,
} from './fieldSchemas.ts'

const columnSchema = v.array(v.nullable(countSchema))
const figureColumns = {
  profile1: columnSchema,
  profile2: columnSchema,
  profile3: columnSchema,
  profile4: columnSchema,
  total: columnSchema,
}

export const dataSetSchema = v.picklist(['published', 'demo'])

/** `data/<data set>/regions/<region>.json`: every quarter of one region, one value per quarter and column. */
export const regionSeriesSchema = objectSchema({
  schemaVersion: v.literal(schemaVersion),
  dataSet: dataSetSchema,
  region: regionSchema,
  quarters: v.pipe(v.array(quarterSchema), v.minLength(1)),
  municipalities: v.array(
    objectSchema({ code: municipalityCodeSchema, name: nameSchema, ...figureColumns }),
  ),
  regionTotal: objectSchema(figureColumns),
  registerTotal: v.array(countSchema),
  reportedCoverage: v.array(percentageSchema),
  publishedOn: v.array(monthSchema),
  source: objectSchema(sourceFields),
  ended: endedSchema,
  definitionChanges: definitionChangesSchema,
})

export type RegionSeriesFile = v.InferOutput<typeof regionSeriesSchema>
