import { type ReactElement, useMemo } from 'react'
import { DataTable } from '../../../components/DataTable.tsx'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import { useDataTable } from '../../../components/useDataTable.ts'
import type { NationalSeries } from '../../../domain/country.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { type RegionRanking as Ranking, regionRanking } from '../../../domain/ranking.ts'
import { defaultView, rankingColumnIds, type View } from '../../../domain/view.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { sortPhrase } from '../../../i18n/tableColumns.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { changesNote, chartFileName } from '../card/chartText.ts'
import { RegionLinkContext } from './RegionLinkContext.ts'
import styles from './RegionRanking.module.css'
import { rankingCell, rankingColumns } from './rankingColumns.tsx'
import { rankingRows, rankingTitle } from './rankingRows.ts'

const RankingDots = lazyWhenVisible(async () => (await import('./RankingDots.tsx')).RankingDots)

interface RegionRankingProps {
  readonly series: NationalSeries
  readonly quarter: Quarter
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
  /** Shows the page of a region without loading it anew. */
  readonly onView?: ((view: View) => void) | undefined
}

/** All regions by coverage in one quarter, as dots or as a table; nothing for a quarter without publication. */
export function RegionRanking(props: RegionRankingProps): ReactElement | null {
  const { series, quarter, view, onView } = props
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.ranking
  const ranking = useMemo(() => regionRanking(series, quarter), [series, quarter])
  const rows = useMemo(() => ranking && rankingRows(ranking, page), [ranking, page])
  if (ranking === undefined || rows === undefined) return null
  const isSynthetic = view.dataSet === 'demo'
  const hasYearBefore = rows.some(({ yearBefore }) => yearBefore !== undefined)
  const title = rankingTitle(ranking, page)
  return (
    <ChartCard
      label={words.label}
      part="ranking"
      title={title}
      subtitle={
        <span className={styles['subtitle']}>
          <span>{words.subtitle}</span>
          <span>
            <Sign className={styles['now']} />
            <span>{formats.shortQuarter(quarter)}</span>
          </span>
          {hasYearBefore ? (
            <span>
              <Sign className={styles['before']} />
              <span>{words.yearBefore}</span>
            </span>
          ) : null}
        </span>
      }
      isSynthetic={isSynthetic}
      drawing={
        <div className={styles['room']}>
          <RegionLinkContext value={{ view, onView }}>
            <RankingDots
              rows={rows}
              description={`${words.caption(formats.quarter(quarter))} ${title}.`}
            />
          </RegionLinkContext>
        </div>
      }
      note={changesNote(ranking.definitionChanges, page)}
      table={<RankingTable ranking={ranking} {...props} />}
      points={{
        columns: [
          'quarter',
          'region_code',
          'region',
          'sonar_total',
          'register_total',
          'coverage',
          'coverage_year_earlier',
        ],
        rows: rows.flatMap(({ region, coverage, yearBefore }) =>
          region === undefined
            ? []
            : [
                [
                  quarter,
                  region.region.code,
                  region.region.name,
                  region.kind === 'missing' ? undefined : region.sonarTotal,
                  region.kind === 'missing' ? undefined : region.registerTotal,
                  coverage,
                  yearBefore,
                ],
              ],
        ),
      }}
      source={
        isSynthetic
          ? texts.charts.trend.syntheticSource
          : texts.charts.trend.source(`, ${formats.quarter(quarter)}`)
      }
      fileName={chartFileName('ranglijst', ['NL'], [quarter])}
      startsWithTable={!isDefaultOrder(view.rankSort)}
    />
  )
}

function isDefaultOrder([first, ...others]: View['rankSort']): boolean {
  return first?.column === 'coverage' && first.descending && others.length === 0
}

function Sign({ className }: { readonly className: string | undefined }): ReactElement {
  return (
    <svg className={className} width={12} height={12} aria-hidden="true">
      <circle cx={6} cy={6} r={4.5} />
    </svg>
  )
}

function RankingTable({
  ranking,
  quarter,
  view,
  onChange,
  onView,
}: RegionRankingProps & { readonly ranking: Ranking }): ReactElement {
  const i18n = useLateI18n()
  const { texts, formats } = i18n
  const words = texts.ranking
  const columns = useMemo(() => rankingColumns(i18n), [i18n])
  const table = useDataTable({
    columns,
    rows: ranking.rows,
    getRowId: ({ region }) => region.code,
    sortColumns: rankingColumnIds,
    sort: view.rankSort,
    onSort: (sort) => onChange({ rankSort: sort.length === 0 ? defaultView.rankSort : sort }),
  })
  const keys = view.rankSort.map(({ column, descending }) => ({
    heading: words.columns[column],
    descending,
  }))
  return (
    <>
      <DataTable
        table={table}
        caption={words.caption(formats.quarter(quarter))}
        sortHint={texts.table.sortable}
        sortPosition={texts.table.sortPosition}
        cell={(row, id) => rankingCell(row, id, i18n, { view, onView })}
        regionLabel={words.scroll}
      />
      <p aria-live="polite" className="visually-hidden">
        {`${sortPhrase(keys, i18n)}.`}
      </p>
      <p className={styles['note']}>{words.explanation}</p>
    </>
  )
}
