import { type ReactElement, useMemo } from 'react'
import { useStructuralSharing } from '../components/useStructuralSharing.ts'
import type { NationalSeries } from '../domain/country.ts'
import { whatChangedNationally } from '../domain/nationalChanges.ts'
import { defaultView, type View } from '../domain/view.ts'
import { WhatChanged } from '../features/changes/WhatChanged.tsx'
import { CompleteQuarters } from '../features/charts/complete/CompleteQuarters.tsx'
import { TileMap } from '../features/charts/map/TileMap.tsx'
import { RegionLinkContext } from '../features/charts/RegionLink.tsx'
import { RegionRanking } from '../features/charts/ranking/RegionRanking.tsx'
import { useFollowedLink } from '../url/useFollowedLink.ts'
import type { DashboardData } from './dashboardData.ts'
import type { LatePartProps } from './LateSection.tsx'
import { MunicipalitiesSection } from './MunicipalitiesSection.tsx'
import styles from './Page.module.css'
import { ChartContexts } from './provenance.tsx'
import { TrendSection } from './TrendSection.tsx'
import { useLatePart } from './useLatePart.ts'

/** What the page of the country opens with: its regions, their trend and the municipalities. */
export function CountryCharts(props: LatePartProps): ReactElement | null {
  const { shown, onChange } = props
  const { data } = shown
  const part = useLatePart()
  if (data.kind !== 'country') return null
  return (
    <>
      <div ref={part} className={styles['part']} data-waiting>
        <ChartContexts shown={shown}>
          <RegionsSection {...props} national={data.national} />
          <TrendSection shown={shown} Complete={CompleteQuarters} onChange={onChange} />
        </ChartContexts>
      </div>
      <MunicipalitiesSection {...props} />
    </>
  )
}

interface RegionsChartProps {
  readonly part: 'map' | 'ranking'
  readonly shown: DashboardData
  readonly national: NationalSeries
  readonly onChange: (change: Partial<View>) => void
}

export function RegionsChart({ part, shown, national, onChange }: RegionsChartProps): ReactElement {
  const { view, quarterData, allRows } = shown
  const chart = { series: national, quarter: quarterData.quarter, view }
  return (
    <RegionLinkContext value={{ view, rows: allRows }}>
      {part === 'map' ? <TileMap {...chart} /> : <RegionRanking {...chart} onChange={onChange} />}
    </RegionLinkContext>
  )
}

function RegionsSection(props: LatePartProps & { readonly national: NationalSeries }) {
  const { shown, national, onChange, onFollow } = props
  const { view, quarterData, quarters, allRows } = shown
  const { quarter } = quarterData
  const changes = useMemo(() => whatChangedNationally(national, quarter), [national, quarter])
  const follow = useFollowedLink(view, onFollow)
  // No link to a region holds a choice of municipalities: it draws none of the 70 again.
  const linked = useStructuralSharing({ ...view, selection: defaultView.selection })
  const links = useMemo(
    () => ({ view: linked, rows: allRows, onView: follow }),
    [linked, allRows, follow],
  )
  const chart = { series: national, quarter, view: linked }
  return (
    <RegionLinkContext value={links}>
      <div id="regions" className={styles['regions']}>
        <div className={styles['part']}>
          <TileMap {...chart} />
          {quarters[0] === quarter ? null : (
            <WhatChanged changes={changes} view={linked} rows={allRows} onView={follow} />
          )}
        </div>
        <RegionRanking {...chart} onChange={onChange} />
      </div>
    </RegionLinkContext>
  )
}
