import * as v from 'valibot'
import * as field from './fieldSchemas.ts'
import { publishedCounts } from './schemas.ts'

// Apart from the schemas of what pages fetch: the page of checks and the reader's own files load it.

/** Version of the publication files, which only the ingest command writes. */
export const publicationSchemaVersion = 2

/** The counts in a publication file of any version, whatever else it holds. */
export const publishedCountsSchema = v.object(publishedCounts)

/** What a file holds that was replaced, whatever its version: the counts and the month. */
export const formerPublicationSchema = v.object({
  quarter: field.quarter,
  region: field.object(field.region),
  ...publishedCounts,
  source: v.object({ publishedOn: field.month }),
})

const lineSchema = v.pipe(field.count, v.minValue(1))

/** `public/data/publications/<region>/<quarter>.json`: one publication, the only source of counts. */
export const publicationSchema = v.pipe(
  field.object({
    schemaVersion: v.literal(publicationSchemaVersion),
    quarter: field.quarter,
    region: field.object(field.region),
    ...publishedCounts,
    lines: field.object({
      rows: v.array(lineSchema),
      regionTotal: lineSchema,
      registerTotal: lineSchema,
      reportedCoverage: lineSchema,
    }),
    source: field.object({
      ...field.source,
      publishedOn: field.month,
      file: field.sentence,
      sha256: field.hash,
    }),
  }),
  v.check(({ rows, lines }) => rows.length === lines.rows.length, 'every row has one line'),
)
