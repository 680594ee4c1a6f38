import { lazy, type ReactElement, type ReactNode, Suspense, useDeferredValue, useMemo } from 'react'
import { ChipsContext, ProvenanceContext } from '../components/Provenance.tsx'
import { MunicipalityChart } from '../features/charts/municipalities/MunicipalityChart.tsx'
import { RegisterCard } from '../features/charts/register/RegisterChart.tsx'
import { MunicipalityTable } from '../features/municipality-table/MunicipalityTable.tsx'
import { areaName } from '../i18n/areaName.ts'
import { citationOf } from '../i18n/citation.ts'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import { useLateI18n } from '../i18n/lateI18n.ts'
import type { EmbeddedPart } from '../url/embedLink.ts'
import { linkTo, pinnedLink } from '../url/links.ts'
import type { Pair } from '../url/mendSearch.ts'
import type { DashboardData } from './dashboardData.ts'
import styles from './embed.module.css'
import { LateSection } from './LateSection.tsx'
import { DataErrorAlert, PageMessages } from './messages.tsx'
import { chipsOf } from './openedFiles.ts'
import { pageTitle, SyntheticBanner, useDocumentHead } from './Page.tsx'
import { provenanceOf } from './provenance.tsx'
import { TrendSection } from './TrendSection.tsx'
import { type Dashboard, useDashboard } from './useDashboard.ts'

const RegionsChart = lazy(async () => ({
  default: (await import('./CountryCharts.tsx')).RegionsChart,
}))

interface EmbedProps {
  readonly part: EmbeddedPart | undefined
  readonly unknown: readonly Pair[]
}

/** One chart or the table of a view, for a page elsewhere. */
export function Embed({ part, unknown }: EmbedProps): ReactElement {
  const dashboard = useDashboard(unknown)
  const language = useDeferredValue(dashboard.view.language)
  return (
    <Suspense fallback={null}>
      <I18nProvider language={language}>
        <Framed part={part} dashboard={dashboard} />
      </I18nProvider>
    </Suspense>
  )
}

type FramedProps = Pick<EmbedProps, 'part'> & { readonly dashboard: Dashboard }

function Framed({ part, dashboard }: FramedProps): ReactElement {
  const page = useLateI18n()
  const { texts, language } = page
  const { shown, failure, view } = dashboard
  const { dataSet } = view
  const isSynthetic = dataSet === 'demo'
  const title = pageTitle(shown?.quarterData, { isSynthetic, dataSet }, page)
  useDocumentHead(language, title)
  const provenance = useMemo(() => provenanceOf(dataSet, shown?.data, page), [dataSet, shown, page])
  if (shown === undefined) {
    return (
      <Frame link={linkTo(view)}>
        {failure === undefined ? (
          <p aria-busy="true">{texts.loading}</p>
        ) : (
          <DataErrorAlert failure={failure} dashboard={dashboard} />
        )}
      </Frame>
    )
  }
  const { quarterData } = shown
  const source = citationOf(shown.view.dataSet, quarterData, areaName(quarterData.area, page), page)
  return (
    <>
      {isSynthetic ? <SyntheticBanner /> : null}
      <Frame
        link={pinnedLink(shown.view, quarterData)}
        source={part === 'table' ? source : undefined}
      >
        <PageMessages dashboard={dashboard} shown={shown} />
        {part === undefined ? (
          <p>{texts.files.embed.unknown}</p>
        ) : (
          <ChipsContext value={chipsOf(shown.data.dataSet, isSynthetic, page)}>
            <ProvenanceContext value={provenance}>
              <LateSection>
                {partOf(part, shown, dashboard) ?? <p>{texts.files.embed.missing}</p>}
              </LateSection>
            </ProvenanceContext>
          </ChipsContext>
        )}
      </Frame>
    </>
  )
}

function partOf(
  part: EmbeddedPart,
  shown: DashboardData,
  { changeView: onChange }: Dashboard,
): ReactElement | undefined {
  const { view, data, quarterData, allRows, rows } = shown
  const { quarter, registerTotal, area } = quarterData
  const national = data.kind === 'country' ? data.national : undefined
  switch (part) {
    case 'table':
      return (
        <MunicipalityTable
          {...{ view, quarterData, allRows, rows, onChange }}
          // Its choices are not shown here.
          hasMergers={false}
          places={{ municipalities: [], ended: [], quarter }}
          isAwaitingArea={false}
          hasOtherQuarters={false}
          message={undefined}
          actions={() => null}
        />
      )
    case 'municipalities':
      return <MunicipalityChart {...{ quarterData, view, onChange }} rows={allRows} />
    case 'coverage':
    case 'profiles':
    case 'multiples':
      if (shown.quarters.length < 2) return undefined
      return <TrendSection shown={shown} only={part} onChange={onChange} />
    case 'map':
    case 'ranking':
      return national && <RegionsChart {...{ part, shown, national, onChange }} />
    case 'register':
      // Published numbers only, beside those of one region.
      if (national !== undefined || view.dataSet === 'demo') return undefined
      return <RegisterCard {...{ registerTotal, quarter }} region={area.name} />
  }
}

/** What the reader opened in a browser of her own stays there. */
export function OwnInEmbed(): ReactElement {
  const { texts } = useLateI18n()
  return (
    <Frame link="./">
      <p>{texts.files.embed.own}</p>
    </Frame>
  )
}

interface FrameProps {
  readonly link: string
  /** Of a table, with its revision; a chart has its own. */
  readonly source?: string | undefined
  readonly children: ReactNode
}

function Frame({ link, source, children }: FrameProps): ReactElement {
  const { site, files } = useLateI18n().texts
  return (
    <main className={styles['embed']}>
      <h1 className="visually-hidden">{site.name}</h1>
      {children}
      <div className={styles['foot']}>
        {source === undefined ? null : <span>{source}</span>}
        <a href={link}>{files.embed.back}</a>
      </div>
    </main>
  )
}
