import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { copyFigures } from '../components/copyFigures.ts'
import { whatChanged } from '../domain/changes.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import { defaultView, type View } from '../domain/view.ts'
import { WhatChanged } from '../features/changes/WhatChanged.tsx'
import { RegisterChart } from '../features/charts/register/RegisterChart.tsx'
import { Explanation } from '../features/source/Explanation.tsx'
import { SourceNote } from '../features/source/SourceNote.tsx'
import { linkTo, pinnedLink } from '../url/links.ts'
import { useFollowedLink } from '../url/useFollowedLink.ts'
import { useHashScroll } from '../url/useHashScroll.ts'
import { PinnedLinkContext } from '../url/ViewLink.tsx'
import type { LatePartProps } from './LateSection.tsx'
import { OneQuarter } from './OneQuarter.tsx'
import styles from './Page.module.css'
import { useObeyPresses } from './presses.ts'
import { TrendSection } from './TrendSection.tsx'

/** What follows the table: of a region what changed and its trend; the background, the source and the terms. */
export function BelowTable(props: LatePartProps): ReactElement {
  const { shown, onChange } = props
  const { view, data, quarterData } = shown
  const part = useRef<HTMLDivElement>(null)
  useObeyPresses(part)
  useEffect(() => {
    document.addEventListener('copy', copyFigures)
    return () => document.removeEventListener('copy', copyFigures)
  }, [])
  useHashScroll()
  return (
    <div ref={part} className={styles['part']} data-waiting>
      {data.kind === 'region' ? (
        <PinnedLinkContext value={pinnedLink(view, quarterData)}>
          <RegionChanges {...props} series={data.series} />
          {data.series.quarters.length > 1 ? (
            <TrendSection shown={shown} onChange={onChange} />
          ) : (
            <OneQuarter
              exampleHref={linkTo({ ...defaultView, dataSet: 'demo', language: view.language })}
            />
          )}
          {view.dataSet === 'published' ? (
            <RegisterChart
              registerTotal={quarterData.registerTotal}
              quarter={quarterData.quarter}
              region={quarterData.area.name}
            />
          ) : null}
        </PinnedLinkContext>
      ) : null}
      <div className={styles['background']}>
        <SourceNote dataSet={view.dataSet} quarterData={quarterData} />
        <Explanation />
      </div>
    </div>
  )
}

/** What changed in a region since a year or a quarter before; nothing in its first quarter. */
function RegionChanges({
  shown,
  series,
  onFollow,
}: LatePartProps & { readonly series: RegionSeries }): ReactElement | null {
  const { view, quarterData, quarters } = shown
  const { quarter } = quarterData
  const changes = useMemo(() => whatChanged(series, quarter), [series, quarter])
  const remember = useFollowedLink(view)
  if (quarters[0] === quarter) return null
  return (
    <WhatChanged
      changes={changes}
      view={view}
      onView={(next: View) => {
        remember(next)
        onFollow(next)
      }}
    />
  )
}
