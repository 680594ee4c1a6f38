import { lazy, memo, type ReactElement, useDeferredValue, useEffect } from 'react'
import type { QuarterData } from '../domain/regionSeries.ts'
import type { Language } from '../domain/view.ts'
import { Filters } from '../features/filters/Filters.tsx'
import { areaName, areaTitle } from '../i18n/areaName.ts'
import { type I18n, useI18n } from '../i18n/I18nProvider.tsx'
import { Dashboard } from './Dashboard.tsx'
import { Footer } from './Footer.tsx'
import { filterHandlers } from './filterHandlers.ts'
import { LateSection } from './LateSection.tsx'
import { DataErrorAlert } from './messages.tsx'
import styles from './Page.module.css'
import { obeyPresses } from './presses.ts'
import type { Dashboard as DashboardState } from './useDashboard.ts'
import type { Failure } from './useFailure.ts'

const Explanation = lazy(async () => ({
  default: (await import('../features/source/Explanation.tsx')).Explanation,
}))

interface PageProps {
  readonly dashboard: DashboardState
}

/** The frame of the page: header, what there is to show, and the terms. */
export const Page = memo(function Page({ dashboard }: PageProps): ReactElement {
  const page = useI18n()
  const { texts, language } = page
  const { shown, failure } = dashboard
  const isSynthetic = (shown?.view ?? dashboard.view).dataSet === 'demo'
  useEffect(() => {
    void obeyPresses(document.getElementById('root'))
  }, [])
  useDocumentHead(language, pageTitle(shown?.quarterData, isSynthetic, page))
  return (
    <div className={styles['page']} data-set={isSynthetic ? 'demo' : 'published'}>
      <a className={styles['skip']} href="#main">
        {texts.site.skip}
      </a>
      {isSynthetic ? <SyntheticBanner dashboard={dashboard} /> : null}
      <PageHeader dashboard={dashboard} quarterData={shown?.quarterData} />
      <LanguageNote wanted={dashboard.view.language} />
      <main
        id="main"
        className={styles['main']}
        tabIndex={-1}
        aria-busy={shown === undefined && failure === undefined}
      >
        {shown !== undefined ? (
          <Dashboard dashboard={dashboard} shown={shown} />
        ) : failure !== undefined ? (
          <NoData dashboard={dashboard} failure={failure} />
        ) : (
          <LoadingStatus />
        )}
        <LateSection>
          <Explanation />
        </LateSection>
      </main>
      <Footer top="" demo={isSynthetic ? undefined : dashboard.linkToDataSet('demo')} />
    </div>
  )
})

/** Title of the document: what is shown, and first of all when it is not real. */
export function pageTitle(
  quarterData: QuarterData | undefined,
  isSynthetic: boolean,
  page: I18n,
): string {
  const { texts, formats } = page
  const title =
    quarterData === undefined
      ? texts.site.name
      : texts.site.title(areaName(quarterData.area, page), formats.quarter(quarterData.quarter))
  return isSynthetic ? texts.site.syntheticTitle(title) : title
}

function useDocumentHead(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])
}

interface PageHeaderProps extends PageProps {
  readonly quarterData: QuarterData | undefined
}

/** Name of the publication, what is shown of it, and the way to the other language. */
function PageHeader({ dashboard, quarterData }: PageHeaderProps): ReactElement {
  const page = useI18n()
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
        {quarterData === undefined
          ? texts.site.description
          : texts.site.subtitle(
              areaTitle(quarterData.area, page),
              formats.quarter(quarterData.quarter),
              formats.month(quarterData.source.publishedOn),
            )}
      </p>
    </header>
  )
}

/** Always in view as long as the figures are invented; it cannot be closed. */
function SyntheticBanner({ dashboard }: PageProps): ReactElement {
  const { synthetic } = useI18n().texts
  return (
    <aside className={styles['banner']} aria-labelledby="synthetic-heading">
      <p>
        <strong id="synthetic-heading">{synthetic.heading}</strong>
        <span className={styles['bannerText']}>{` ${synthetic.text}`}</span>
      </p>
      <a href={dashboard.linkToDataSet('published')}>{synthetic.back}</a>
    </aside>
  )
}

/** Says in both languages that the wanted one could not be fetched, and offers to try again. */
function LanguageNote({ wanted }: { readonly wanted: Language }): ReactElement | null {
  const { texts, language } = useI18n()
  const settled = useDeferredValue(wanted)
  if (settled !== wanted || settled === language) return null
  return (
    <div role="alert" className={styles['note']}>
      <p>
        <span>{texts.site.noEnglish}</span>
        <span lang="en"> The English version could not be loaded.</span>
      </p>
      <button type="button" onClick={() => location.reload()}>
        <span>{texts.reload}</span>
        <span lang="en"> / Reload</span>
      </button>
    </div>
  )
}

/** Grey places of the size of what is coming, so that nothing moves when it arrives. */
function LoadingStatus(): ReactElement {
  const { texts } = useI18n()
  return (
    <>
      <p className="visually-hidden">{texts.loading}</p>
      <div className={styles['loadingSummary']} />
      <div className={styles['loadingFilters']} />
      <div className={styles['loadingTable']} />
    </>
  )
}

/** Says why there are no figures, and lets the reader choose something else, as far as the index is here. */
function NoData({ dashboard, failure }: PageProps & { readonly failure: Failure }): ReactElement {
  const { areas = [], quarters = [], view, changeView, request } = dashboard
  const quarter = request.quarter ?? quarters.at(-1)
  return (
    <>
      <DataErrorAlert failure={failure} dashboard={dashboard} />
      {request.area === undefined || quarter === undefined ? null : (
        <Filters
          quarters={quarters}
          quarter={quarter}
          areas={areas}
          area={request.area}
          places={{ municipalities: [], ended: [], quarter }}
          selection={view.selection}
          isAwaitingArea
          {...filterHandlers(changeView)}
        />
      )}
    </>
  )
}
