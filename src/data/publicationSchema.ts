import * as v from 'valibot'
import {
  countSchema,
  hashSchema,
  monthSchema,
  municipalityCodeSchema,
  nameSchema,
  objectSchema,
  percentageSchema,
  quarterSchema,
  regionSchema,
  schemaVersion,
  sentenceSchema,
  sourceFields,
} from './fieldSchemas.ts'

const countsSchema = v.pipe(
  v.strictTuple([countSchema, countSchema, countSchema, countSchema]),
  v.readonly(),
)

/** The figures of one region in one quarter, the same in every file that holds them. */
export const publishedFigures = {
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

/** `public/data/publications/<region>/<quarter>.json`: one publication, the only source of figures. */
export const publicationSchema = objectSchema({
  schemaVersion: v.literal(schemaVersion),
  quarter: quarterSchema,
  region: regionSchema,
  ...publishedFigures,
  source: objectSchema({
    ...sourceFields,
    publishedOn: monthSchema,
    file: sentenceSchema,
    sha256: hashSchema,
  }),
})

export type PublicationFile = v.InferOutput<typeof publicationSchema>
