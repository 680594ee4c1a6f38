import type { MouseEvent, ReactElement } from 'react'
import { defaultView } from '../domain/view.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { type PlainPage, plainPageAddress, serializeView } from '../url/links.ts'
import styles from './Page.module.css'

interface FrameProps {
  /** The way to the top of the site: empty on the dashboard itself. */
  readonly top: string
  /** The page that it stands on, when that is one of its own links. */
  readonly here?: PlainPage | undefined
}

interface MastheadProps extends FrameProps {
  readonly otherLanguage: string
  readonly onOtherLanguage?: (event: MouseEvent) => void
}

/** On a phone these stand in the foot. */
const mastheadPages = ['over', 'controles', 'open-data'] as const

/** The head of every page: the name of the site, what is said about the figures, the other language. */
export function Masthead(props: MastheadProps): ReactElement {
  const { top, here } = props
  const { texts, language } = useI18n()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <header className={styles['masthead']}>
      <div className={styles['mastheadRow']}>
        <a
          className={styles['brand']}
          href={top + serializeView({ ...defaultView, language }) || './'}
        >
          <svg viewBox="0 0 34 16" aria-hidden="true">
            <path d="M8 8h18" />
            <circle cx="8" cy="8" r="6" />
            <rect x="21" y="2.5" width="11" height="11" />
          </svg>
          <span>{texts.site.brand}</span>
        </a>
        <nav aria-label={texts.site.siteNav}>
          {mastheadPages.map((page) => (
            <a
              key={page}
              className={styles['wide']}
              href={top + plainPageAddress(page, language)}
              aria-current={here === page ? 'page' : undefined}
            >
              {texts.site[page]}
            </a>
          ))}
          <a
            href={props.otherLanguage}
            lang={other}
            hrefLang={other}
            onClick={props.onOtherLanguage}
          >
            {texts.site.otherLanguage}
          </a>
        </nav>
      </div>
    </header>
  )
}

interface FooterProps extends FrameProps {
  /** Address of the synthetic set; absent where that is what is shown. */
  readonly demo: string | undefined
}

const pages = [...mastheadPages, 'begrippen', 'toegankelijkheid', 'privacy'] as const

/** The foot of every page, with help in the same place and order (WCAG 3.2.6). */
export function Footer({ top, here, demo }: FooterProps): ReactElement {
  const { texts, language } = useI18n()
  return (
    <footer className={styles['footer']}>
      <div>
        <ul>
          {pages.map((page) => (
            <li
              key={page}
              className={mastheadPages.some((one) => one === page) ? styles['narrow'] : undefined}
            >
              <a
                href={top + plainPageAddress(page, language)}
                aria-current={page === here ? 'page' : undefined}
              >
                {texts.site[page]}
              </a>
            </li>
          ))}
        </ul>
        <p>{texts.site.notOfUwv}</p>
        {demo === undefined ? null : (
          <p>
            <a href={demo}>{texts.synthetic.see}</a>
          </p>
        )}
      </div>
    </footer>
  )
}
