import type { ReactElement } from 'react'
import type { QuarterFigures } from '../domain/regionSeries.ts'
import { areaTitle } from '../i18n/areaName.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Page.module.css'
import type { Dashboard } from './useDashboard.ts'

interface PageHeaderProps {
  readonly dashboard: Dashboard
  readonly figures: QuarterFigures | undefined
}

/** Name of the publication, what is shown of it, and the way to the other language. */
export function PageHeader({ dashboard, figures }: PageHeaderProps): ReactElement {
  const page = useTexts()
  const { texts, formats, language } = page
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <header className={styles['header']}>
      <h1>{texts.site.name}</h1>
      <a
        className={styles['language']}
        href={dashboard.linkIn(other)}
        lang={other}
        hrefLang={other}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          dashboard.changeView({ language: other })
        }}
      >
        {texts.site.otherLanguage}
      </a>
      <p className={styles['subtitle']}>
        {figures === undefined
          ? texts.site.description
          : texts.site.subtitle(
              areaTitle(figures.area, page),
              formats.quarter(figures.quarter),
              formats.month(figures.source.publishedOn),
            )}
      </p>
    </header>
  )
}
