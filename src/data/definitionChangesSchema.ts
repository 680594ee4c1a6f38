import * as v from 'valibot'
import { objectSchema, quarterSchema, sentenceSchema } from './fieldSchemas.ts'

/** Breaks of a data set, the same in every file that holds a series. */
export const definitionChangesSchema = v.array(
  objectSchema({
    quarter: quarterSchema,
    nl: sentenceSchema,
    en: sentenceSchema,
    source: objectSchema({ nl: sentenceSchema, en: sentenceSchema }),
  }),
)
