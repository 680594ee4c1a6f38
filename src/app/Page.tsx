import { type ReactElement, useEffect } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { Dashboard } from './Dashboard.tsx'
import { LanguageNote } from './LanguageNote.tsx'
import { Later } from './Later.tsx'
import { Loading } from './Loading.tsx'
import { DataFaultMessage, Explanation } from './laterParts.ts'
import styles from './Page.module.css'
import { PageHeader } from './PageHeader.tsx'
import type { Dashboard as DashboardState } from './useDashboard.ts'

/** The frame of the page: header, what there is to show, and the terms. */
export function Page({ dashboard }: { readonly dashboard: DashboardState }): ReactElement {
  const { texts, formats, language } = useTexts()
  const { content } = dashboard
  const figures = content.kind === 'ready' ? content.figures : undefined
  const title =
    figures === undefined
      ? texts.site.name
      : texts.site.title(figures.region.name, formats.quarter(figures.quarter))
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#main">
        {texts.site.skip}
      </a>
      <PageHeader dashboard={dashboard} figures={figures} />
      <LanguageNote wanted={dashboard.view.language} />
      <main
        id="main"
        className={styles['main']}
        tabIndex={-1}
        aria-busy={content.kind === 'loading'}
      >
        <PageContent dashboard={dashboard} />
        <Later size="figure">
          <Explanation />
        </Later>
      </main>
      <footer className={styles['footer']}>
        <p>{texts.site.notOfUwv}</p>
      </footer>
    </div>
  )
}

function PageContent({ dashboard }: { readonly dashboard: DashboardState }): ReactElement {
  const { content } = dashboard
  switch (content.kind) {
    case 'loading':
      return <Loading />
    case 'fault':
      return (
        <Later size="message">
          <DataFaultMessage
            file={content.file}
            fault={content.fault}
            isRetrying={content.isRetrying}
            onRetry={() => void content.retry()}
          />
        </Later>
      )
    case 'ready':
      return <Dashboard dashboard={dashboard} content={content} />
  }
}
