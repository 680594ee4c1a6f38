import { type ReactElement, useId, useMemo, useState } from 'react'
import type { NationalSeries } from '../../domain/nationalSeries.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { regionRanking } from '../../domain/regionRanking.ts'
import {
  nextOrder,
  type RankingOrder,
  rankingColumns,
  sortRanking,
} from '../../domain/sortRanking.ts'
import type { View } from '../../domain/view.ts'
import { rankingTexts } from '../../i18n/rankingTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { bringIntoView } from '../../ui/bringIntoView.ts'
import { RankingHeading } from './RankingHeading.tsx'
import { RankingNotes } from './RankingNotes.tsx'
import { RankingRow } from './RankingRow.tsx'
import styles from './RegionRanking.module.css'

interface RegionRankingProps {
  readonly series: NationalSeries
  readonly quarter: Quarter
  readonly view: View
  /** Shows a view without loading the page anew. */
  readonly onView?: (view: View) => void
}

const byRank: RankingOrder = { column: 'rank', descending: false }

/** All regions by coverage in one quarter, with what changed since. */
export function RegionRanking(props: RegionRankingProps): ReactElement | null {
  const { series, quarter, view, onView } = props
  const { language, texts, formats } = useTexts()
  const words = rankingTexts(language)
  const heading = useId()
  const [order, setOrder] = useState(byRank)
  const ranking = useMemo(() => regionRanking(series, quarter), [series, quarter])
  if (ranking === undefined) return null
  const direction = order.descending ? 'descending' : 'ascending'
  const { table } = texts
  return (
    <section className={styles['ranking']} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <section
        className={styles['scroll']}
        aria-label={words.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        onFocus={bringIntoView}
      >
        <table className={styles['table']}>
          <caption>
            <span className={styles['caption']}>
              {view.dataSet === 'demo' ? (
                <strong className={styles['synthetic']}>{texts.synthetic.mark}</strong>
              ) : null}
              {` ${words.caption(formats.quarter(quarter))} `}
              <span className="visually-hidden">{words.sortable}</span>
            </span>
          </caption>
          <thead>
            <tr>
              {rankingColumns.map((column) => (
                <RankingHeading
                  key={column}
                  sort={column === order.column ? direction : 'none'}
                  onSort={() => setOrder(nextOrder(order, column))}
                >
                  {words.columns[column]}
                </RankingHeading>
              ))}
            </tr>
          </thead>
          <tbody>
            {sortRanking(ranking.rows, order).map((row) => (
              <RankingRow key={row.region.code} row={row} view={view} onView={onView} />
            ))}
          </tbody>
        </table>
      </section>
      {/* Empty at first: only what the reader did is spoken. */}
      <p aria-live="polite" className="visually-hidden">
        {order === byRank
          ? ''
          : `${table.sortedBy(table[direction](words.columns[order.column]))}.`}
      </p>
      <RankingNotes ranking={ranking} />
    </section>
  )
}
