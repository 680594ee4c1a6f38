import * as v from 'valibot'
import { definitionChangesSchema } from './definitionChangesSchema.ts'
import { endedSchema } from './endedSchema.ts'
import {
  countSchema,
  municipalityCodeSchema,
  nameSchema,
  objectSchema,
  quarterSchema,
  regionCodeSchema,
  schemaVersion,
} from './fieldSchemas.ts'
import { dataSetSchema } from './regionSeriesSchema.ts'

const totalsSchema = v.array(v.nullable(countSchema))

/**
 * `data/<data set>/national.json`: the totals of every region and the sums over those that published,
 * one value per quarter. `regionsPublished` says how many those are: a sum over 3 regions is not a
 * figure for the country.
 */
export const nationalSeriesSchema = objectSchema({
  schemaVersion: v.literal(schemaVersion),
  dataSet: dataSetSchema,
  quarters: v.pipe(v.array(quarterSchema), v.minLength(1)),
  regions: v.pipe(
    v.array(
      objectSchema({
        code: regionCodeSchema,
        name: nameSchema,
        sonarTotal: totalsSchema,
        registerTotal: totalsSchema,
      }),
    ),
    v.minLength(1),
  ),
  regionsPublished: v.array(countSchema),
  sonarTotal: v.array(countSchema),
  registerTotal: v.array(countSchema),
  profiles: objectSchema({
    profile1: v.array(countSchema),
    profile2: v.array(countSchema),
    profile3: v.array(countSchema),
    profile4: v.array(countSchema),
  }),
  municipalities: v.array(objectSchema({ code: municipalityCodeSchema, name: nameSchema })),
  ended: endedSchema,
  definitionChanges: definitionChangesSchema,
})

export type NationalSeriesFile = v.InferOutput<typeof nationalSeriesSchema>
