import { type ComponentProps, useMemo } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import { country } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { regionRanking } from '../../../domain/ranking.ts'
import type { View } from '../../../domain/view.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { changesNote, chartFileName } from '../card/chartText.ts'
import { regionColumns, regionPoint } from '../RegionLink.tsx'
import { RankingTable } from './RankingTable.tsx'
import styles from './RegionRanking.module.css'
import { rankingRows, rankingTitle } from './rankingRows.ts'

const RankingDrawing = lazyWhenVisible(
  async () => (await import('./RankingDrawing.tsx')).RankingDrawing,
)

interface RegionRankingProps {
  readonly series: NationalSeries
  readonly quarter: Quarter
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
}

/** All regions by coverage in one quarter, as dots or as a table; nothing for a quarter without publication. */
export function RegionRanking(props: RegionRankingProps) {
  const { series, quarter, view, onChange } = props
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.ranking
  const ranking = useMemo(() => regionRanking(series, quarter), [series, quarter])
  const rows = useMemo(() => ranking && rankingRows(ranking, page), [ranking, page])
  if (ranking === undefined || rows === undefined) return null
  const hasYearBefore = rows.some(({ yearBefore }) => yearBefore !== undefined)
  const title = rankingTitle(ranking, page)
  return (
    <ChartCard
      label={words.label}
      part="ranking"
      title={title}
      subtitle={
        <span className={styles['subtitle']}>
          <span>{words.subtitle(formats.quarter(quarter))}</span>
          <span>
            <Sign fill="var(--accent)" />
            <span>{formats.shortQuarter(quarter)}</span>
          </span>
          {hasYearBefore ? (
            <span>
              <Sign fill="var(--paper)" stroke="var(--accent)" strokeWidth={1.5} />
              <span>{words.yearBefore}</span>
            </span>
          ) : null}
        </span>
      }
      drawing={
        <div className={styles['room']}>
          <RankingDrawing
            rows={rows}
            description={`${words.caption(formats.quarter(quarter))} ${title}.`}
          />
        </div>
      }
      note={changesNote(ranking.definitionChanges, page)}
      table={<RankingTable {...{ ranking, quarter, onChange }} rankSort={view.rankSort} />}
      points={{
        columns: [...regionColumns, 'coverage_year_earlier'],
        rows: rows.flatMap(({ region, yearBefore }) =>
          region === undefined ? [] : [[...regionPoint(quarter, region), yearBefore]],
        ),
      }}
      otherQuarters={ranking.earlierQuarters}
      source={texts.charts.trend.source(`, ${formats.quarter(quarter)}`)}
      fileName={chartFileName('ranglijst', [country.code], [quarter])}
      startsWithTable={!isDefaultOrder(view.rankSort)}
    />
  )
}

function isDefaultOrder([first, ...others]: View['rankSort']): boolean {
  return first?.column === 'coverage' && first.descending && others.length === 0
}

function Sign(look: ComponentProps<'circle'>) {
  return (
    <svg width={12} height={12} aria-hidden="true">
      <circle cx={6} cy={6} r={4.5} {...look} />
    </svg>
  )
}
