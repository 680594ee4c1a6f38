import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { copyFigures } from '../components/copyFigures.ts'
import { whatChanged } from '../domain/changes.ts'
import { whatChangedNationally } from '../domain/nationalChanges.ts'
import { defaultView, type View } from '../domain/view.ts'
import { WhatChanged } from '../features/changes/WhatChanged.tsx'
import { RegisterChart } from '../features/charts/register/RegisterChart.tsx'
import { RegionRanking } from '../features/ranking/RegionRanking.tsx'
import { SourceNote } from '../features/source/SourceNote.tsx'
import { pinnedLink } from '../url/links.ts'
import { useFollowedLink } from '../url/useFollowedLink.ts'
import { useHashScroll } from '../url/useHashScroll.ts'
import { PinnedLinkContext } from '../url/ViewLink.tsx'
import { ChartsSection } from './ChartsSection.tsx'
import type { DashboardData } from './dashboardData.ts'
import styles from './Page.module.css'
import { obeyPresses } from './presses.ts'

interface BelowTableProps {
  readonly shown: DashboardData
  readonly onChange: (change: Partial<View>) => void
  /** Shows the view of a link, and leads the reader to it. */
  readonly onFollow: (view: View) => void
}

/** The regions side by side, what changed, the charts through time, and the source. */
export function BelowTable({ shown, onChange, onFollow }: BelowTableProps): ReactElement {
  const { view, data, quarterData, quarters } = shown
  const { quarter } = quarterData
  const history = data.kind === 'region' ? data.series : data.national
  const chartsView = useChartsView(view)
  const changes = useMemo(
    () =>
      data.kind === 'region'
        ? whatChanged(data.series, quarter)
        : whatChangedNationally(data.national, quarter),
    [data, quarter],
  )
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void obeyPresses(part.current)
    document.addEventListener('copy', copyFigures)
    return () => document.removeEventListener('copy', copyFigures)
  }, [])
  useHashScroll()
  const remember = useFollowedLink(view)
  const follow = (next: View): void => {
    remember(next)
    onFollow(next)
  }
  return (
    <div ref={part} className={styles['below']} data-waiting>
      {data.kind === 'country' ? (
        <div id="regions">
          <RegionRanking
            series={data.national}
            quarter={quarter}
            view={view}
            onChange={onChange}
            onView={follow}
          />
        </div>
      ) : null}
      {quarters[0] === quarter ? null : (
        <div id="changes">
          <WhatChanged changes={changes} view={view} onView={follow} />
        </div>
      )}
      <div id="figures" className={styles['charts']}>
        <PinnedLinkContext value={pinnedLink(view, quarterData)}>
          <ChartsSection view={chartsView} history={history} onChange={onChange} />
          {view.dataSet === 'published' && data.kind === 'region' ? (
            <RegisterChart
              registerTotal={quarterData.registerTotal}
              quarter={quarter}
              region={quarterData.area.name}
            />
          ) : null}
        </PinnedLinkContext>
      </div>
      <SourceNote dataSet={view.dataSet} quarterData={quarterData} />
    </div>
  )
}

/** What the charts are about: none depends on the quarter, the order, the rows or the columns of the table. */
function useChartsView(view: View): View {
  const { dataSet, region, selection, measure, boundaries, from, to, compare, language } = view
  return useMemo(
    () => ({
      ...defaultView,
      dataSet,
      region,
      selection,
      measure,
      boundaries,
      from,
      to,
      compare,
      language,
    }),
    [dataSet, region, selection, measure, boundaries, from, to, compare, language],
  )
}
