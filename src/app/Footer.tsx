import type { ReactElement } from 'react'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { type PlainPage, plainPageAddress } from '../url/links.ts'
import { mastheadPages } from './Masthead.tsx'
import styles from './Page.module.css'

interface FooterProps {
  readonly top: string
  readonly here?: PlainPage
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
