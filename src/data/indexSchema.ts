import * as v from 'valibot'
import {
  hashSchema,
  nameSchema,
  objectSchema,
  quarterSchema,
  regionCodeSchema,
  schemaVersion,
} from './fieldSchemas.ts'
import { dataSetSchema } from './regionSeriesSchema.ts'

/** `data/<data set>/index.json`: what there is, with the SHA-256 of the content of every other file. */
export const indexSchema = objectSchema({
  schemaVersion: v.literal(schemaVersion),
  dataSet: dataSetSchema,
  regions: v.pipe(
    v.array(
      objectSchema({
        code: regionCodeSchema,
        name: nameSchema,
        /** First and last published quarter of the region. */
        first: quarterSchema,
        latest: quarterSchema,
        sha256: hashSchema,
      }),
    ),
    v.minLength(1),
  ),
  /** Whole-country file per quarter: `quarters/<quarter>.json`. */
  quarters: v.pipe(
    v.array(objectSchema({ quarter: quarterSchema, sha256: hashSchema })),
    v.minLength(1),
  ),
  /** `national.json` */
  national: objectSchema({ sha256: hashSchema }),
})

export type IndexFile = v.InferOutput<typeof indexSchema>
