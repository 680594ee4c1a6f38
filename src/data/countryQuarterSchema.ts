import * as v from 'valibot'
import {
  monthSchema,
  objectSchema,
  quarterSchema,
  regionSchema,
  schemaVersion,
  sourceFields,
} from './fieldSchemas.ts'
import { publishedFigures } from './publicationSchema.ts'
import { dataSetSchema } from './regionSeriesSchema.ts'

/** `data/<data set>/quarters/<quarter>.json`: every region that published in one quarter. */
export const countryQuarterSchema = objectSchema({
  schemaVersion: v.literal(schemaVersion),
  dataSet: dataSetSchema,
  quarter: quarterSchema,
  source: objectSchema(sourceFields),
  /** In Dutch name order. */
  regions: v.pipe(
    v.array(
      objectSchema({
        region: regionSchema,
        ...publishedFigures,
        publishedOn: monthSchema,
      }),
    ),
    v.minLength(1),
  ),
})

export type CountryQuarterFile = v.InferOutput<typeof countryQuarterSchema>
