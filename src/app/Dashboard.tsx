import {
  type ComponentType,
  type ReactElement,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { lazyAfterPaint } from '../components/lazyAfterPaint.ts'
import { carryOver } from '../domain/mergers.ts'
import type { AreaCode } from '../domain/municipality.ts'
import { isSynthetic } from '../domain/regionSeries.ts'
import { areaChange, type View } from '../domain/view.ts'
import { ExportMenu } from '../features/export/ExportMenu.tsx'
import { ViewBar } from '../features/filters/ViewBar.tsx'
import { Headline } from '../features/headline/Headline.tsx'
import { MyMunicipality } from '../features/mine/MyMunicipality.tsx'
import { MunicipalityTable } from '../features/municipality-table/MunicipalityTable.tsx'
import { CopyLink } from '../features/share/CopyLink.tsx'
import { type I18n, useI18n } from '../i18n/I18nProvider.tsx'
import { pinnedLink } from '../url/links.ts'
import type { DashboardData } from './dashboardData.ts'
import { type LatePartProps, LateSection } from './LateSection.tsx'
import { PageMessages } from './messages.tsx'
import type { Dashboard as DashboardState } from './useDashboard.ts'

const CountryCharts = lazyAfterPaint(
  async () => (await import('./CountryCharts.tsx')).CountryCharts,
)
const MunicipalitiesSection = lazyAfterPaint(
  async () => (await import('./MunicipalitiesSection.tsx')).MunicipalitiesSection,
)
const BelowTable = lazyAfterPaint(async () => (await import('./BelowTable.tsx')).BelowTable)

interface DashboardProps {
  readonly dashboard: DashboardState
  readonly shown: DashboardData
}

/** The page once its figures are here: headline, bar, charts and table, what is below it. */
export function Dashboard({ dashboard, shown }: DashboardProps): ReactElement {
  const { changeView, request, isCurrent, failure } = dashboard
  const { view, quarterData, allRows, rows, merged } = shown
  const { quarter, area } = quarterData
  const { selection } = view
  const { texts } = useI18n()
  const { ended, municipalities: all } =
    shown.data.kind === 'region' ? shown.data.series : shown.data.national
  const places = useMemo(
    // Two regions may both have a row of one municipality.
    () => ({
      municipalities: [...new Map(allRows.map((row) => [row.code, row])).values()],
      ended,
      quarter,
    }),
    [allRows, ended, quarter],
  )
  const isOtherArea = !isCurrent && request.area !== area.code
  const link = pinnedLink(view, quarterData)
  const [message, say] = useStatusMessage(link)
  const follow = useFocusAfterNavigation(changeView, area.code, isCurrent, failure !== undefined)
  const change = useCallback(
    (changes: Partial<View>): void => {
      const { boundaries } = changes
      const carried = boundaries && carryOver(selection, boundaries, merged)
      const all = carried === undefined ? changes : { ...changes, selection: carried }
      // A choice of municipalities is of the area on screen: it leads back from one that cannot be had.
      const isBack = isOtherArea && 'selection' in all && !('region' in all)
      changeView(isBack ? { ...view, ...all } : all)
    },
    [changeView, selection, merged, isOtherArea, view],
  )
  // An order of the table draws nothing above it again.
  const myMunicipality = useMemo(
    () => (
      <MyMunicipality
        rows={allRows}
        places={places}
        mine={view.mine}
        named={[...all, ...ended.flatMap(({ successors }) => successors)]}
        onMine={(mine) => changeView({ mine })}
      />
    ),
    [allRows, places, view.mine, all, ended, changeView],
  )
  const late = { shown, onChange: changeView, onFollow: follow }
  return (
    <>
      <PageMessages dashboard={dashboard} shown={shown} />
      <Headline
        quarterData={quarterData}
        isSynthetic={isSynthetic(view.dataSet, quarterData)}
        isLatestComplete={isLatestComplete(shown)}
        hasSelection={selection.kind !== 'all'}
      >
        {myMunicipality}
      </Headline>
      <ViewBar
        quarters={shown.quarters}
        quarter={isCurrent ? quarter : (request.quarter ?? quarter)}
        areas={shown.areas}
        area={isCurrent ? area.code : (request.area ?? area.code)}
        mine={allRows.find(({ code }) => code === view.mine)?.name}
        sections={sectionsOf(shown, texts.source.onThisPage)}
        onQuarter={(chosen) => change({ quarter: chosen })}
        onArea={(region) => change(areaChange(region, view.mine, allRows))}
        actions={<CopyLink link={link} onDone={say} />}
      />
      <LatePart
        Part={shown.data.kind === 'country' ? CountryCharts : MunicipalitiesSection}
        {...late}
      />
      <MunicipalityTable
        view={view}
        quarterData={quarterData}
        allRows={allRows}
        rows={rows}
        hasMergers={merged.length < quarterData.rows.length}
        places={places}
        isAwaitingArea={isOtherArea && failure === undefined}
        hasOtherQuarters={shown.quarters.length > 1}
        onChange={change}
        message={message}
        actions={(ordered) => (
          <ExportMenu
            view={view}
            quarterData={quarterData}
            rows={ordered}
            link={link}
            onDone={say}
          />
        )}
      />
      <LatePart Part={BelowTable} {...late} />
    </>
  )
}

/** Deferred: the table answers a press first, and what is there stays until the code is here. */
function LatePart({
  Part,
  shown,
  onChange,
  onFollow,
}: LatePartProps & { readonly Part: ComponentType<LatePartProps> }): ReactElement {
  const deferred = useDeferredValue(shown)
  return useMemo(
    () => (
      <LateSection>
        <Part shown={deferred} onChange={onChange} onFollow={onFollow} />
      </LateSection>
    ),
    [Part, deferred, onChange, onFollow],
  )
}

/** True when no later quarter of the country is complete. */
function isLatestComplete({ data, quarterData }: DashboardData): boolean {
  if (data.kind === 'region') return false
  const { quarters, regions, regionsPublished } = data.national
  const latest = quarters.findLast((_, index) => regionsPublished[index] === regions.length)
  return latest === quarterData.quarter
}

/** The parts of the page that the bar leads to, in their order. */
function sectionsOf({ data }: DashboardData, words: SectionNames) {
  const regions = { id: 'regions', name: words.regions }
  const municipalities = { id: 'municipalities', name: words.municipalities }
  const table = { id: 'profiles-heading', name: words.table }
  const trend = { id: 'trend', name: words.trend }
  const source = { id: 'source-heading', name: words.source }
  return data.kind === 'country'
    ? [regions, trend, municipalities, table, source]
    : [municipalities, table, trend, source]
}

type SectionNames = I18n['texts']['source']['onThisPage']

/** What was done with the view behind a link, in words; a higher count is news. */
interface StatusMessage {
  readonly text: string
  readonly link: string
  readonly count: number
}

/** What was done last with a view, and how to say so. It is about one view, and goes with it. */
function useStatusMessage(
  link: string,
): readonly [StatusMessage | undefined, (text: string) => void] {
  const [message, setMessage] = useState<StatusMessage>()
  if (message !== undefined && message.link !== link) setMessage(undefined)
  return [message, (text) => setMessage({ text, link, count: (message?.count ?? 0) + 1 })]
}

/** Shows the view of a link within the page, then moves the focus to its table, or to a new area's headline. */
function useFocusAfterNavigation(
  changeView: (change: Partial<View>) => void,
  area: AreaCode,
  isHere: boolean,
  hasFailed: boolean,
): (next: Partial<View>) => void {
  const [target, setTarget] = useState<'headline' | 'profiles-heading'>()
  useEffect(() => {
    if (target === undefined || !(isHere || hasFailed)) return
    setTarget(undefined)
    if (isHere) document.getElementById(target)?.focus()
  }, [target, isHere, hasFailed])
  return useCallback(
    (next) => {
      changeView(next)
      setTarget(next.region === area ? 'profiles-heading' : 'headline')
    },
    [changeView, area],
  )
}
