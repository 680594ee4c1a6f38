import { type ReactElement, useMemo, useRef } from 'react'
import type { NationalSeries } from '../domain/country.ts'
import { whatChangedNationally } from '../domain/nationalChanges.ts'
import type { View } from '../domain/view.ts'
import { WhatChanged } from '../features/changes/WhatChanged.tsx'
import { TileMap } from '../features/charts/map/TileMap.tsx'
import { RegionRanking } from '../features/charts/ranking/RegionRanking.tsx'
import { pinnedLink } from '../url/links.ts'
import { useFollowedLink } from '../url/useFollowedLink.ts'
import { useHashScroll } from '../url/useHashScroll.ts'
import { PinnedLinkContext } from '../url/ViewLink.tsx'
import type { LatePartProps } from './LateSection.tsx'
import { MunicipalitiesSection } from './MunicipalitiesSection.tsx'
import styles from './Page.module.css'
import { useObeyPresses } from './presses.ts'
import { TrendSection } from './TrendSection.tsx'

/** What the page of the country opens with: its regions, their trend and the municipalities. */
export function CountryCharts(props: LatePartProps): ReactElement | null {
  const { shown, onChange } = props
  const { view, data, quarterData } = shown
  const part = useRef<HTMLDivElement>(null)
  useObeyPresses(part)
  useHashScroll()
  if (data.kind !== 'country') return null
  return (
    <>
      <div ref={part} className={styles['part']} data-waiting>
        <PinnedLinkContext value={pinnedLink(view, quarterData)}>
          <RegionsSection {...props} national={data.national} />
          <TrendSection shown={shown} onChange={onChange} />
        </PinnedLinkContext>
      </div>
      <MunicipalitiesSection {...props} />
    </>
  )
}

/** The regions side by side: as a map, in order, and what changed. */
function RegionsSection({
  shown,
  national,
  onChange,
  onFollow,
}: LatePartProps & { readonly national: NationalSeries }): ReactElement {
  const { view, quarterData, quarters } = shown
  const { quarter } = quarterData
  const changes = useMemo(() => whatChangedNationally(national, quarter), [national, quarter])
  const remember = useFollowedLink(view)
  const follow = (next: View): void => {
    remember(next)
    onFollow(next)
  }
  return (
    <div id="regions" className={styles['regions']}>
      <div className={styles['part']}>
        <TileMap series={national} quarter={quarter} view={view} onView={follow} />
        {quarters[0] === quarter ? null : (
          <WhatChanged changes={changes} view={view} onView={follow} />
        )}
      </div>
      <RegionRanking
        series={national}
        quarter={quarter}
        view={view}
        onChange={onChange}
        onView={follow}
      />
    </div>
  )
}
