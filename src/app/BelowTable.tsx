import { type ReactElement, useEffect, useMemo } from 'react'
import { Chip } from '../components/Chip.tsx'
import { copyFigures } from '../components/copyFigures.ts'
import { EmbedMenu } from '../components/EmbedMenu.tsx'
import { Icon } from '../components/Icon.tsx'
import { whatChanged } from '../domain/changes.ts'
import { isSynthetic, type RegionSeries } from '../domain/regionSeries.ts'
import { defaultView } from '../domain/view.ts'
import { WhatChanged } from '../features/changes/WhatChanged.tsx'
import { RegisterChart } from '../features/charts/register/RegisterChart.tsx'
import { ownSectionId } from '../features/own-publications/useDropped.ts'
import { Cite } from '../features/source/Cite.tsx'
import { PrintNote } from '../features/source/PrintNote.tsx'
import { Explanation, SourceNote } from '../features/source/SourceNote.tsx'
import { useLateI18n } from '../i18n/lateI18n.ts'
import { embedCode } from '../url/embedLink.ts'
import { linkTo, pinnedLink } from '../url/links.ts'
import { useFollowedLink } from '../url/useFollowedLink.ts'
import type { DashboardData } from './dashboardData.ts'
import type { LatePartProps } from './LateSection.tsx'
import oneQuarterStyles from './OneQuarter.module.css'
import styles from './Page.module.css'
import { ChartContexts } from './provenance.tsx'
import { TrendSection } from './TrendSection.tsx'
import { useLatePart } from './useLatePart.ts'

/** What follows the table: of a region what changed and its trend; the background, the source and the terms. */
export function BelowTable(props: LatePartProps): ReactElement {
  const { shown, onChange } = props
  const { view, data, quarterData, rows } = shown
  const link = pinnedLink(view, quarterData)
  const part = useLatePart()
  useEffect(() => {
    document.addEventListener('copy', copyFigures)
    return () => document.removeEventListener('copy', copyFigures)
  }, [])
  return (
    <div ref={part} className={styles['part']} data-waiting>
      <PrintNote view={view} quarterData={quarterData} rows={rows} link={link} />
      {data.kind === 'region' ? (
        <ChartContexts shown={shown}>
          <RegionChanges {...props} series={data.series} />
          {data.series.quarters.length > 1 ? (
            <TrendSection shown={shown} onChange={onChange} />
          ) : (
            <OneQuarter
              exampleHref={linkTo({ ...defaultView, dataSet: 'demo', language: view.language })}
            />
          )}
          {isSynthetic(view.dataSet, quarterData) ? null : (
            <RegisterChart
              registerTotal={quarterData.registerTotal}
              quarter={quarterData.quarter}
              region={quarterData.area.name}
            />
          )}
        </ChartContexts>
      ) : null}
      <div className={styles['background']}>
        <SourceNote
          dataSet={view.dataSet}
          quarterData={quarterData}
          actions={
            <div className={styles['actions']}>
              {/* Invented figures are nobody's to quote. */}
              {view.dataSet === 'demo' ? null : <Cite view={view} quarterData={quarterData} />}
              <EmbedTable view={view} quarterData={quarterData} />
            </div>
          }
        />
        <Explanation />
      </div>
    </div>
  )
}

/** Pixels of what stands below the table in another page. */
const roomBelow = 32

/** The code of the table for other pages; of what the reader opened in this browser there is none. */
function EmbedTable(props: Pick<DashboardData, 'view' | 'quarterData'>): ReactElement | null {
  const { view, quarterData } = props
  const { texts } = useLateI18n()
  if (view.dataSet === 'own') return null
  const height = (): number =>
    (document.getElementById('profiles-heading')?.parentElement?.offsetHeight ?? 640) + roomBelow
  return (
    <EmbedMenu
      code={() => embedCode(pinnedLink(view, quarterData), 'table', document.title, height())}
      words={{ ...texts.files.embed, button: texts.files.embed.table }}
      refused={texts.export.refused}
    />
  )
}

/** What changed in a region since a year or a quarter before; nothing in its first quarter. */
function RegionChanges(props: LatePartProps & { readonly series: RegionSeries }) {
  const { shown, series, onFollow } = props
  const { view, quarterData, quarters } = shown
  const { quarter } = quarterData
  const changes = useMemo(() => whatChanged(series, quarter), [series, quarter])
  const follow = useFollowedLink(view, onFollow)
  if (quarters[0] === quarter) return null
  return <WhatChanged changes={changes} view={view} onView={follow} />
}

/** In the place of the charts through time while one quarter is published: why, and the way on. */
function OneQuarter({ exampleHref }: { readonly exampleHref: string }): ReactElement {
  const { municipalityChart, synthetic } = useLateI18n().texts
  const words = municipalityChart.oneQuarter
  return (
    <section id="trend" className={oneQuarterStyles['section']} aria-labelledby="one-quarter">
      <h2 id="one-quarter">{words.heading}</h2>
      <p>{words.text}</p>
      <ul>
        <li>
          <Icon name="file" />
          <div>
            <a href={`#${ownSectionId}`}>{words.own}</a>
            <p>{words.ownHelp}</p>
          </div>
          <Icon name="chevronRight" />
        </li>
        <li>
          <Icon name="trend" />
          <div>
            <a href={exampleHref}>{words.example}</a>
            <p>
              <span>{words.exampleHelp}</span> <Chip tone="synthetic">{synthetic.chip}</Chip>
            </p>
          </div>
          <Icon name="chevronRight" />
        </li>
      </ul>
    </section>
  )
}
