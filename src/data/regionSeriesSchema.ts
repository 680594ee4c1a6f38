import * as v from 'valibot'
import { definitionChangesSchema } from './definitionChangesSchema.ts'
import { endedSchema } from './endedSchema.ts'
import {
  monthSchema,
  municipalityCodeSchema,
  nameSchema,
  objectSchema,
  quarterSchema,
  regionSchema,
  sourceFields,
} from './fieldSchemas.ts'
import { countStepsSchema, everyCountStepsSchema, percentageStepsSchema } from './stepsSchemas.ts'

/** Version of this file alone: since 2 its numbers are in steps. A page refuses any other. */
export const regionSeriesVersion = 2

const figureColumns = {
  profile1: countStepsSchema,
  profile2: countStepsSchema,
  profile3: countStepsSchema,
  profile4: countStepsSchema,
  total: countStepsSchema,
}

export const dataSetSchema = v.picklist(['published', 'demo'])

/**
 * `data/<data set>/regions/<region>.json`: every quarter of one region, one number per quarter and
 * column: the first as it is, each other one as the difference with the one before.
 */
export const regionSeriesSchema = objectSchema({
  schemaVersion: v.literal(regionSeriesVersion),
  dataSet: dataSetSchema,
  region: regionSchema,
  quarters: v.pipe(v.array(quarterSchema), v.minLength(1)),
  municipalities: v.array(
    objectSchema({ code: municipalityCodeSchema, name: nameSchema, ...figureColumns }),
  ),
  regionTotal: objectSchema(figureColumns),
  registerTotal: everyCountStepsSchema,
  reportedCoverage: percentageStepsSchema,
  publishedOn: v.array(monthSchema),
  source: objectSchema(sourceFields),
  ended: endedSchema,
  definitionChanges: definitionChangesSchema,
})

export type RegionSeriesFile = v.InferOutput<typeof regionSeriesSchema>
