import * as v from 'valibot'

/** The value as the schema reads it; throws with the name of the file and every rule it breaks. */
export function parseOrThrow<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw new Error(`${file}: shape: ${v.summarize(result.issues)}`)
}
