import * as v from 'valibot'
import { daySchema, municipalityCodeSchema, nameSchema, objectSchema } from './fieldSchemas.ts'

/** Municipalities that ended, with those that took over. */
export const endedSchema = v.array(
  objectSchema({
    code: municipalityCodeSchema,
    name: nameSchema,
    endedOn: daySchema,
    startedOn: v.exactOptional(daySchema),
    successors: v.array(
      objectSchema({
        code: municipalityCodeSchema,
        name: nameSchema,
        startedOn: v.exactOptional(daySchema),
      }),
    ),
  }),
)
