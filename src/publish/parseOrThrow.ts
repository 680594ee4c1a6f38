import * as v from 'valibot'

/** More broken rules than these help nobody. */
const mostIssues = 5

/** The value as the schema reads it; throws with the name of the file and the first rules it breaks. */
export function parseOrThrow<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [first, ...others] = result.issues
  const summary = v.summarize([first, ...others.slice(0, mostIssues - 1)])
  throw new Error(`${file}: shape: ${summary}`)
}
