import { createColumnHelper } from '@tanstack/react-table'
import { type ReactNode, useMemo } from 'react'
import { BreakableName } from '../../../components/BreakableName.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { type DataTableFeatures, useDataTable } from '../../../components/useDataTable.ts'
import { compareNames } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { type RankedRegion, type RegionRanking, rankingValue } from '../../../domain/ranking.ts'
import { defaultView, rankingColumnIds, type View } from '../../../domain/view.ts'
import { percentagePoints } from '../../../i18n/lateFormats.ts'
import { type LateI18n, useLateI18n } from '../../../i18n/lateI18n.ts'
import { sortPhrase } from '../../../i18n/tableColumns.ts'
import { CountCell, ShareCell } from '../card/ChartTable.tsx'
import { RegionLink } from '../RegionLink.tsx'
import styles from './RegionRanking.module.css'

interface RankingTableProps {
  readonly ranking: RegionRanking
  readonly quarter: Quarter
  readonly rankSort: View['rankSort']
  readonly onChange: (change: Partial<View>) => void
}

/** The ranking as a table, in the order of the link. */
export function RankingTable(props: RankingTableProps) {
  const { ranking, quarter, rankSort, onChange } = props
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.ranking
  const columns = useMemo(() => rankingColumns(page), [page])
  const table = useDataTable({
    columns,
    rows: ranking.rows,
    getRowId: ({ region }) => region.code,
    sortColumns: rankingColumnIds,
    sort: rankSort,
    onSort: (sort) => onChange({ rankSort: sort.length === 0 ? defaultView.rankSort : sort }),
  })
  const keys = rankSort.map(({ column, descending }) => ({
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
        cell={(row, id) => cellOf(row, id, page)}
        regionLabel={words.scroll}
      />
      <p aria-live="polite" className="visually-hidden">
        {`${sortPhrase(keys, page)}.`}
      </p>
      <p className={styles['note']}>{words.explanation}</p>
    </>
  )
}

const helper = createColumnHelper<DataTableFeatures, RankedRegion>()

function rankingColumns({ texts }: LateI18n) {
  const { columns } = texts.ranking
  return helper.columns(
    rankingColumnIds.map((id) =>
      helper.accessor((row) => rankingValue(row, id), {
        id,
        header: columns[id],
        ...(id === 'name' && {
          sortFn: (a, b) => compareNames(a.original.region.name, b.original.region.name),
        }),
        sortDescFirst: id !== 'name' && id !== 'rank',
        sortUndefined: 'last',
        meta: { isRowHeader: id === 'name', className: styles[id] },
      }),
    ),
  )
}

/** What stands in a cell; a missing region has no numbers. */
function cellOf(row: RankedRegion, column: string, page: LateI18n): ReactNode {
  const words = page.texts.ranking
  // A word where a number would stand.
  const word = (text: string) => <span className={styles['word']}>{text}</span>
  if (column === 'name') {
    return (
      <RegionLink of={row}>
        <BreakableName name={row.region.name} />
      </RegionLink>
    )
  }
  if (row.kind === 'missing') {
    return word(column === 'coverage' ? page.texts.charts.trend.notPublished : words.noRank)
  }
  switch (column) {
    case 'rank':
      return row.rank === undefined ? word(words.noRank) : <CountCell people={row.rank} />
    case 'coverage':
      return row.coverage === undefined ? word(words.tooFew) : <ShareCell share={row.coverage} />
    case 'gap':
      return <CountCell people={row.registerGap} />
    case 'change':
    case 'yearChange':
      return row[column] === undefined ? (
        word(words.noComparison)
      ) : (
        <ChangeCell change={row[column]} />
      )
    default:
      return undefined
  }
}

/** Percentage points with their sign; what would be written as 0,0 has no direction. */
function ChangeCell({ change }: { readonly change: number }) {
  const { texts, formats } = useLateI18n()
  const points = percentagePoints(change, formats)
  const rounded = Math.round(change * 1000)
  const signed = rounded > 0 ? texts.ranking.plus : texts.ranking.minus
  return <data value={rounded / 10}>{rounded === 0 ? points : signed(points)}</data>
}
