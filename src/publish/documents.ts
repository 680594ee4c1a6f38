import * as v from 'valibot'

/** Whole HTML documents by the file that each is served from: `begrippen/en/index.html`. */
export type Documents = ReadonlyMap<string, string>

const moduleSchema = v.object({ prerender: v.function(), prerenderStart: v.function() })
const documentsSchema = v.map(
  v.pipe(v.string(), v.regex(/^(?:[a-z]+\/)+index\.html$/)),
  v.pipe(v.string(), v.startsWith('<!doctype html>')),
)

/** What the `prerender` function of a module gives; throws on anything that is not a document. */
export async function documentsOf(module: unknown): Promise<Documents> {
  return v.parse(documentsSchema, await v.parse(moduleSchema, module).prerender())
}

/** What goes in the place of the empty `#root` of the start page: the page itself, and its figures. */
export async function startOf(
  module: unknown,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  return v.parse(v.string(), await v.parse(moduleSchema, module).prerenderStart(files))
}
