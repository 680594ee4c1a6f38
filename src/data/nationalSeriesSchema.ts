import * as v from 'valibot'
import { countSchema, objectSchema, quarterSchema, schemaVersion } from './fieldSchemas.ts'
import { dataSetSchema } from './regionSeriesSchema.ts'

/**
 * `data/<data set>/national.json`: sums over the regions that published, one value per quarter.
 * `regionsPublished` says how many those are: a sum over 3 regions is not a figure for the country.
 */
export const nationalSeriesSchema = objectSchema({
  schemaVersion: v.literal(schemaVersion),
  dataSet: dataSetSchema,
  quarters: v.pipe(v.array(quarterSchema), v.minLength(1)),
  regionsPublished: v.array(countSchema),
  sonarTotal: v.array(countSchema),
  registerTotal: v.array(countSchema),
})
