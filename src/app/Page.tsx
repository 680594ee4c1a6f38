import type { ReactElement } from 'react'
import type { QuarterFigures } from '../domain/regionSeries.ts'
import { Filters } from '../features/filters/Filters.tsx'
import { areaName } from '../i18n/areaName.ts'
import { type Texts, useTexts } from '../i18n/useTexts.ts'
import { Dashboard } from './Dashboard.tsx'
import { Footer } from './Footer.tsx'
import { LanguageNote } from './LanguageNote.tsx'
import { Loading } from './Loading.tsx'
import { Explanation, NoFigures } from './laterParts.tsx'
import styles from './Page.module.css'
import { PageHeader } from './PageHeader.tsx'
import { SyntheticBanner } from './SyntheticBanner.tsx'
import type { Dashboard as DashboardState } from './useDashboard.ts'
import { useDocument } from './useDocument.ts'

/** The frame of the page: header, what there is to show, and the terms. */
export function Page({ dashboard }: { readonly dashboard: DashboardState }): ReactElement {
  const page = useTexts()
  const { texts, language } = page
  const { content } = dashboard
  const shown = content.kind === 'ready' ? content.shown : undefined
  const isSynthetic = (shown?.view ?? dashboard.view).dataSet === 'demo'
  const title = titleOf(shown?.figures, isSynthetic, page)
  useDocument({ language, title })
  return (
    <div className={styles['page']} data-set={isSynthetic ? 'demo' : 'published'}>
      <a className={styles['skip']} href="#main">
        {texts.site.skip}
      </a>
      {isSynthetic ? <SyntheticBanner dashboard={dashboard} /> : null}
      <PageHeader dashboard={dashboard} figures={shown?.figures} />
      <LanguageNote wanted={dashboard.view.language} />
      <main
        id="main"
        className={styles['main']}
        tabIndex={-1}
        aria-busy={content.kind === 'loading'}
      >
        <PageContent dashboard={dashboard} />
        {explanation}
      </main>
      <Footer top="" demo={isSynthetic ? undefined : dashboard.linkToDataSet('demo')} />
    </div>
  )
}

function PageContent({ dashboard }: { readonly dashboard: DashboardState }): ReactElement {
  const { content } = dashboard
  switch (content.kind) {
    case 'loading':
      return <Loading />
    case 'fault':
      return <NoFigures dashboard={dashboard} content={content} controls={Filters} />
    case 'ready':
      return <Dashboard dashboard={dashboard} content={content} />
  }
}

/** The same element each time, so that what was in the page from the start stays until its code is here. */
const explanation = <Explanation />

/** Title of the document: what is shown, and first of all when it is not real. */
function titleOf(figures: QuarterFigures | undefined, isSynthetic: boolean, page: Texts): string {
  const { texts, formats } = page
  const title =
    figures === undefined
      ? texts.site.name
      : texts.site.title(areaName(figures.area, page), formats.quarter(figures.quarter))
  return isSynthetic ? texts.site.syntheticTitle(title) : title
}
