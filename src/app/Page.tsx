import {
  lazy,
  memo,
  type ReactElement,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
} from 'react'
import { ErrorBoundary } from '../components/LazyPart.tsx'
import { lazyAfterPaint } from '../components/lazyAfterPaint.ts'
import { CloseWord } from '../components/Popover.tsx'
import { ChipsContext } from '../components/Provenance.tsx'
import type { QuarterData } from '../domain/regionSeries.ts'
import { areaChange, type DataSet, type Language } from '../domain/view.ts'
import { ViewBar } from '../features/filters/ViewBar.tsx'
import { areaName } from '../i18n/areaName.ts'
import { type I18n, useI18n } from '../i18n/I18nProvider.tsx'
import { Dashboard } from './Dashboard.tsx'
import { LateSection } from './LateSection.tsx'
import { AwaitingStatus, DataErrorAlert } from './messages.tsx'
import { chipsOf, holdsSynthetic } from './openedFiles.ts'
import styles from './Page.module.css'
import { Footer, Masthead } from './PageFrame.tsx'
import { obeyPresses } from './presses.ts'
import type { Dashboard as DashboardState } from './useDashboard.ts'
import type { Failure } from './useFailure.ts'

const OwnNote = lazy(async () => ({ default: (await import('./OwnNotes.tsx')).OwnNote }))
const NothingOpened = lazy(async () => ({
  default: (await import('./OwnNotes.tsx')).NothingOpened,
}))
const OwnSection = lazyAfterPaint(async () => (await import('./OwnSection.tsx')).OwnSection)

interface PageProps {
  readonly dashboard: DashboardState
}

export const Page = memo(function Page({ dashboard }: PageProps): ReactElement {
  const page = useI18n()
  const { texts, language } = page
  const other = language === 'nl' ? 'en' : 'nl'
  const { shown } = dashboard
  const { dataSet } = shown?.view ?? dashboard.view
  const data = shown?.data
  const isSynthetic = data === undefined ? dataSet === 'demo' : holdsSynthetic(data)
  const chips = useMemo(
    () => chipsOf(data?.dataSet, isSynthetic, page),
    [data?.dataSet, isSynthetic, page],
  )
  useEffect(() => {
    void obeyPresses(document.getElementById('root'))
  }, [])
  useDocumentHead(language, pageTitle(shown?.quarterData, { isSynthetic, dataSet }, page))
  return (
    <div className={styles['page']} data-set={isSynthetic ? 'demo' : dataSet}>
      <a className={`visually-hidden ${styles['skip']}`} href="#main">
        {texts.site.skip}
      </a>
      <Masthead
        top=""
        otherLanguage={dashboard.linkIn(other)}
        onOtherLanguage={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          dashboard.changeView({ language: other })
        }}
      />
      {dataSet === 'demo' ? (
        <SyntheticBanner realHref={dashboard.linkToDataSet('published')} />
      ) : null}
      {dataSet === 'own' && dashboard.areas?.length !== 0 ? (
        <LateSection>
          <OwnNote published={dashboard.linkToDataSet('published')} isSynthetic={isSynthetic} />
        </LateSection>
      ) : null}
      <LanguageNote wanted={dashboard.view.language} />
      <CloseWord value={texts.close}>
        <ChipsContext value={chips}>
          <Main dashboard={dashboard} />
        </ChipsContext>
      </CloseWord>
      <AwaitingStatus dashboard={dashboard} />
      <Footer top="" demo={dataSet === 'demo' ? undefined : dashboard.linkToDataSet('demo')} />
    </div>
  )
})

function Main({ dashboard }: PageProps): ReactElement {
  const { site } = useI18n().texts
  const { shown, failure, areas } = dashboard
  return (
    <main
      id="main"
      className={styles['main']}
      tabIndex={-1}
      aria-busy={shown === undefined && failure === undefined && areas?.length !== 0}
    >
      {shown === undefined ? <h1 className="visually-hidden">{site.name}</h1> : null}
      {shown !== undefined ? (
        <Dashboard dashboard={dashboard} shown={shown} />
      ) : areas?.length === 0 ? (
        <LateSection>
          <NothingOpened published={dashboard.linkToDataSet('published')} />
        </LateSection>
      ) : failure !== undefined ? (
        <NoData dashboard={dashboard} failure={failure} />
      ) : (
        <LoadingStatus />
      )}
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <OwnSection dashboard={dashboard} />
        </Suspense>
      </ErrorBoundary>
    </main>
  )
}

/** Title of the document: what is shown, and first of all when it is not real. */
export function pageTitle(
  quarterData: QuarterData | undefined,
  { isSynthetic, dataSet }: { readonly isSynthetic: boolean; readonly dataSet: DataSet },
  page: I18n,
): string {
  const { texts, formats } = page
  const title =
    quarterData === undefined
      ? texts.site.name
      : texts.site.title(areaName(quarterData.area, page), formats.quarter(quarterData.quarter))
  const marked = dataSet === 'own' ? texts.own.title(title) : title
  return isSynthetic ? texts.site.syntheticTitle(marked) : marked
}

export function useDocumentHead(language: Language, title: string): void {
  useEffect(() => {
    // A browser computes every style of the page anew when its language is set, even to what it was.
    if (document.documentElement.lang !== language) document.documentElement.lang = language
    document.title = title
  }, [language, title])
}

/** Always in view as long as the figures are invented; it cannot be closed. */
export function SyntheticBanner({ realHref }: { readonly realHref?: string }): ReactElement {
  const { synthetic } = useI18n().texts
  return (
    <aside className={styles['banner']} aria-labelledby="synthetic-heading">
      <div className={styles['bannerRow']}>
        <strong id="synthetic-heading">{synthetic.heading}</strong>
        <span className={styles['bannerText']}>{synthetic.text}</span>
        {realHref === undefined ? null : <a href={realHref}>{synthetic.back}</a>}
      </div>
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

/** Keeps the room of what is coming, so that nothing moves when it arrives. */
function LoadingStatus(): ReactElement {
  return (
    <div className={styles['loading']}>
      <p>{useI18n().texts.loading}</p>
    </div>
  )
}

/** Says why there are no figures, and lets the reader choose something else, as far as the index is here. */
function NoData({ dashboard, failure }: PageProps & { readonly failure: Failure }): ReactElement {
  const { areas = [], quarters = [], changeView, request } = dashboard
  const quarter = request.quarter ?? quarters.at(-1)
  return (
    <>
      <DataErrorAlert failure={failure} dashboard={dashboard} />
      {request.area === undefined || quarter === undefined ? null : (
        <ViewBar
          quarters={quarters}
          quarter={quarter}
          areas={areas}
          area={request.area}
          sections={[]}
          onQuarter={(chosen) => changeView({ quarter: chosen })}
          onArea={(region) => changeView(areaChange(region))}
          actions={null}
        />
      )}
    </>
  )
}
