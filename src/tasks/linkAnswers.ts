import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { renderLinkOf } from '../publish/documents.ts'
import { emptyDocument, rendererFile, serverDirectory } from '../publish/serverDirectory.ts'
import { linkHeader } from './linkHeader.ts'
import { representation, type SiteFile } from './readSite.ts'

/** Gives the page of a query string; `undefined` where it cannot be made, and the start page has to do. */
export type AnswerLink = (search: string) => Promise<SiteFile | undefined>

/** Longer links are left to the browser. */
const longestSearch = 4096

/** So many pages are kept; the one asked for longest ago goes first. */
const mostKept = 200

/** Loads what was just built: not a source file, so no import of one. */
const load: (file: string) => unknown = createRequire(import.meta.url)

/** The answers of a built site; `undefined` where the build left nothing to make them with. */
export function linkAnswers(site: string): AnswerLink | undefined {
  const directory = path.resolve(serverDirectory(site))
  if (!existsSync(path.join(directory, rendererFile))) return undefined
  const renderLink = renderLinkOf(load(path.join(directory, rendererFile)))
  const document = readFileSync(path.join(directory, emptyDocument), 'utf8')
  const files = new Map<string, string>()
  const readFile = (file: string): string => {
    const text = files.get(file) ?? readFileSync(path.join(site, file), 'utf8')
    files.set(file, text)
    return text
  }
  const answer: AnswerLink = async (search) => {
    try {
      return packed(await renderLink(document, search, readFile))
    } catch (error) {
      // The browser finds out what is wrong, and says it in its own words.
      console.error(
        `Geen pagina / No page: ${search}\n${error instanceof Error ? error.message : error}`,
      )
      return undefined
    }
  }
  return kept((search) =>
    search.length > longestSearch ? Promise.resolve(undefined) : answer(search),
  )
}

/** The same for the same link, made once as long as it is kept. */
function kept(answer: AnswerLink): AnswerLink {
  const answers = new Map<string, ReturnType<AnswerLink>>()
  return (search) => {
    const one = answers.get(search) ?? answer(search)
    answers.delete(search)
    answers.set(search, one)
    // What failed is tried again.
    void one.then((made) => made ?? answers.delete(search))
    const [oldest] = answers.keys()
    if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest)
    return one
  }
}

/** Packed while a reader waits: a little larger than what a build makes, and twenty times as fast. */
function packed(html: string): SiteFile {
  const itself = Buffer.from(html)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 7,
    [constants.BROTLI_PARAM_SIZE_HINT]: itself.length,
  }
  return {
    type: 'text/html; charset=utf-8',
    itself: representation(itself),
    link: linkHeader(html),
    packed: new Map([
      ['br', representation(brotliCompressSync(itself, { params }))],
      ['gzip', representation(gzipSync(itself))],
    ]),
  }
}
