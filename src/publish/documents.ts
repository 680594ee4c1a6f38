import * as v from 'valibot'

/** Whole HTML documents by the file that each is served from: `begrippen/en/index.html`. */
export type Documents = ReadonlyMap<string, string>

type ReadFile = (file: string) => string | undefined

/** Gives the document of a link: an empty one with what the link shows, from the files that pages fetch. */
export type RenderLink = (document: string, search: string, readFile: ReadFile) => Promise<string>

const moduleSchema = v.object({
  prerender: v.function(),
  prerenderFiles: v.function(),
  prerenderLink: v.function(),
})
const filesSchema = v.map(v.pipe(v.string(), v.regex(/^data\/[a-z0-9/-]+\.csv$/)), v.string())
const documentsSchema = v.map(
  v.pipe(v.string(), v.regex(/^(?:[a-z]+\/)+index\.html$/)),
  v.pipe(v.string(), v.startsWith('<!doctype html>')),
)

/** What the `prerender` function of a module gives; throws on anything that is not a document. */
export async function documentsOf(module: unknown): Promise<Documents> {
  return v.parse(documentsSchema, await v.parse(moduleSchema, module).prerender())
}

/** The `prerenderLink` function of a module; throws when it has none. */
export function renderLinkOf(module: unknown): RenderLink {
  const { prerenderLink } = v.parse(moduleSchema, module)
  return async (...given) => v.parse(v.string(), await prerenderLink(...given))
}

/** What the `prerenderFiles` function of a module gives, by path; throws on anything else. */
export function filesOf(module: unknown, readFile: ReadFile): ReadonlyMap<string, string> {
  return v.parse(filesSchema, v.parse(moduleSchema, module).prerenderFiles(readFile))
}
