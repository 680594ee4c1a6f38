import type { ReactElement, ReactNode } from 'react'
import { defaultView, type Language } from '../domain/view.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { nl } from '../i18n/nl/index.ts'
import { pageTexts } from '../i18n/pageTexts.ts'
import { type PlainPage, plainPageAddress, serializeView, toTop } from '../url/links.ts'
import styles from './Page.module.css'
import { Footer, Masthead } from './PageFrame.tsx'

interface PlainDocumentProps {
  /** None of its own for what stands in the place of a missing page. */
  readonly page?: PlainPage
  /** The way to the top of the site, from an address that the page itself does not know. */
  readonly top?: string
  readonly title?: string
  readonly description: string
  /** True where the children begin with the heading and take the width of the page. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

const languages: readonly Language[] = ['nl', 'en']

const headTags = (
  <>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
  </>
)

/** A whole page of text without script, every address in it relative to its own. */
export function PlainDocument(props: PlainDocumentProps): ReactElement {
  const { page, description, children } = props
  const { texts, language } = useI18n()
  const title = props.title ?? (page === undefined ? '' : texts.site[page])
  const other = language === 'nl' ? 'en' : 'nl'
  const top = props.top ?? (page === undefined ? './' : toTop(plainPageAddress(page, language)))
  const inLanguage = (one: Language): string =>
    top +
    (page === undefined
      ? serializeView({ ...defaultView, language: one })
      : plainPageAddress(page, one))
  return (
    <html lang={language}>
      <head>
        {headTags}
        <meta name="description" content={description} />
        <title>{pageTexts(language).title(title, texts.site.name)}</title>
        <link rel="icon" href={`${top}favicon.svg`} type="image/svg+xml" />
        {(page === undefined ? [] : languages).map((one) => (
          <link key={one} rel="alternate" hrefLang={one} href={inLanguage(one)} />
        ))}
      </head>
      <body>
        <div className={styles['page']}>
          <a className={`visually-hidden ${styles['skip']}`} href="#main">
            {texts.site.skip}
          </a>
          <Masthead top={top} here={page} otherLanguage={inLanguage(other)} />
          <main
            id="main"
            className={props.isWide ? styles['main'] : `prose ${styles['main']}`}
            tabIndex={-1}
          >
            {props.isWide ? null : <h1>{title}</h1>}
            {children}
          </main>
          <Footer
            top={top}
            here={page}
            demo={top + serializeView({ ...defaultView, dataSet: 'demo', language })}
          />
        </div>
      </body>
    </html>
  )
}

type Link = readonly [id: string, text: string]

/** Links to the parts of a page, by their ids. */
export function Contents(props: { readonly links: readonly Link[] }): ReactElement {
  const { texts } = useI18n()
  return (
    <nav className="contents" aria-label={texts.source.onThisPage.name}>
      <ul>
        {props.links.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The page that other pages may show in a frame; its script draws the part that the address asks for. */
export function EmbedDocument(): ReactElement {
  return (
    <html lang="nl">
      <head>
        {headTags}
        <meta name="robots" content="noindex" />
        <title>{nl.site.name}</title>
        <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <div id="embed" data-embed="">
          <p>
            <span>De cijfers worden geladen.</span> <span lang="en">Loading the figures.</span>
          </p>
          <p className="without-script">
            <a href="../" target="_blank" rel="noopener">
              <span>Lukt dat hier niet? Naar Klantprofielen.</span>{' '}
              <span lang="en">Does that fail here? To Klantprofielen.</span>
            </a>
          </p>
        </div>
        <script type="module" src="/src/main.tsx" />
      </body>
    </html>
  )
}
