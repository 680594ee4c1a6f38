import * as v from 'valibot'
import {
  countSchema,
  hashSchema,
  monthSchema,
  objectSchema,
  quarterSchema,
  regionSchema,
  sentenceSchema,
  sourceFields,
} from './fieldSchemas.ts'
import { publishedCounts } from './schemas.ts'

// Apart from the schemas of what pages fetch: the page of checks and the reader's own files load it.

/** Version of the publication files, which only the ingest command writes. */
export const publicationSchemaVersion = 2

/** The counts in a publication file of any version, whatever else it holds. */
export const publishedCountsSchema = v.object(publishedCounts)

/** What a file holds that was replaced, whatever its version: the counts and the month. */
export const formerPublicationSchema = v.object({
  quarter: quarterSchema,
  region: regionSchema,
  ...publishedCounts,
  source: v.object({ publishedOn: monthSchema }),
})

const lineSchema = v.pipe(countSchema, v.minValue(1))

/** `public/data/publications/<region>/<quarter>.json`: one publication, the only source of counts. */
export const publicationSchema = v.pipe(
  objectSchema({
    schemaVersion: v.literal(publicationSchemaVersion),
    quarter: quarterSchema,
    region: regionSchema,
    ...publishedCounts,
    lines: objectSchema({
      rows: v.array(lineSchema),
      regionTotal: lineSchema,
      registerTotal: lineSchema,
      reportedCoverage: lineSchema,
    }),
    source: objectSchema({
      ...sourceFields,
      publishedOn: monthSchema,
      file: sentenceSchema,
      sha256: hashSchema,
    }),
  }),
  v.check(({ rows, lines }) => rows.length === lines.rows.length, 'every row has one line'),
)
