import { type ReactElement, useId, useMemo } from 'react'
import { DataTable } from '../../components/DataTable.tsx'
import { useDataTable } from '../../components/useDataTable.ts'
import type { NationalSeries } from '../../domain/country.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { type RegionRanking as Ranking, regionRanking } from '../../domain/ranking.ts'
import { defaultView, rankingColumnIds, type View } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { sortPhrase } from '../../i18n/tableColumns.ts'
import styles from './RegionRanking.module.css'
import { rankingCell, rankingColumns } from './rankingColumns.tsx'

interface RegionRankingProps {
  readonly series: NationalSeries
  readonly quarter: Quarter
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
  /** Shows the page of a region without loading it anew. */
  readonly onView?: (view: View) => void
}

/** All regions by coverage in one quarter, with what changed since; nothing for a quarter without publication. */
export function RegionRanking({ series, quarter, ...props }: RegionRankingProps) {
  const ranking = useMemo(() => regionRanking(series, quarter), [series, quarter])
  return ranking === undefined ? null : (
    <RankingTable ranking={ranking} quarter={quarter} {...props} />
  )
}

function RankingTable({
  ranking,
  quarter,
  view,
  onChange,
  onView,
}: Omit<RegionRankingProps, 'series'> & { readonly ranking: Ranking }): ReactElement {
  const i18n = useI18n()
  const { language, texts, formats } = i18n
  const { rows, published, definitionChanges } = ranking
  const words = texts.ranking
  const heading = useId()
  const columns = useMemo(() => rankingColumns(i18n), [i18n])
  const table = useDataTable({
    columns,
    rows,
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
    <section className={styles['ranking']} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <DataTable
        table={table}
        caption={
          <>
            <strong className={styles['synthetic']}>
              {view.dataSet === 'demo' ? texts.synthetic.mark : ''}
            </strong>{' '}
            <span>{words.caption(formats.quarter(quarter))}</span>
          </>
        }
        sortHint={texts.table.sortable}
        sortPosition={texts.table.sortPosition}
        cell={(row, id) => rankingCell(row, id, i18n, { view, onView })}
        regionLabel={words.scroll}
        className={styles['table']}
      />
      <p aria-live="polite" className="visually-hidden">
        {`${sortPhrase(keys, i18n)}.`}
      </p>
      <div className={styles['notes']}>
        {published < rows.length ? (
          <p>{`${texts.area.published(published, rows.length)}.`}</p>
        ) : null}
        {definitionChanges.map((change) => (
          <p key={change.quarter}>
            {texts.changes.definition(
              formats.quarter(change.quarter),
              change[language],
              change.source[language],
            )}
          </p>
        ))}
        <p>{words.explanation}</p>
      </div>
    </section>
  )
}
