import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../domain/view.ts'
import { en } from '../i18n/en.ts'
import { createFormats } from '../i18n/formats.ts'
import { nl } from '../i18n/nl.ts'
import { TextsContext } from '../i18n/useTexts.ts'
import { plainPageAddress } from '../url/plainPage.ts'
// Their styles are in the one style sheet of the site.
import '../ui/base.css'
import { AccessibilityPage } from './AccessibilityPage.tsx'
import type { ReadFile } from './figuresOf.ts'
import { PrivacyPage } from './PrivacyPage.tsx'
import { publishedTables } from './publishedTables.ts'
import { renderLink } from './renderLink.tsx'
import { TermsPage } from './TermsPage.tsx'

const catalogues = { nl, en }
const languages: readonly Language[] = ['nl', 'en']

/** The pages that need no script, each with the file that it is served from. The build runs this. */
export function prerender(): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) => [
      [fileOf('begrippen', language), render(<TermsPage />, language)],
      [fileOf('toegankelijkheid', language), render(<AccessibilityPage />, language)],
      [fileOf('privacy', language), render(<PrivacyPage />, language)],
    ]),
  )
}

/** The document of a link with the figures that it asks for, read from the files that pages fetch. */
export async function prerenderLink(
  document: string,
  search: string,
  readFile: ReadFile,
): Promise<string> {
  return renderLink(document, search, readFile)
}

/** Files for who has no script, made of those that pages fetch, each with its path. */
export function prerenderFiles(readFile: ReadFile): ReadonlyMap<string, string> {
  return publishedTables(readFile)
}

function fileOf(...page: Parameters<typeof plainPageAddress>): string {
  return `${plainPageAddress(...page)}index.html`
}

function render(page: ReactElement, language: Language): string {
  const texts = { language, texts: catalogues[language], formats: createFormats(language) }
  return `<!doctype html>${renderToStaticMarkup(<TextsContext value={texts}>{page}</TextsContext>)}`
}
