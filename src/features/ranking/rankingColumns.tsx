import { createColumnHelper, type Row as TableRow } from '@tanstack/react-table'
import { Fragment, type ReactElement } from 'react'
import type { DataTableFeatures } from '../../components/useDataTable.ts'
import { compareNames } from '../../domain/municipality.ts'
import { type RankedRegion, rankingValue } from '../../domain/ranking.ts'
import {
  defaultView,
  type RankingColumnId,
  rankingColumnIds,
  type View,
} from '../../domain/view.ts'
import { percentagePoints } from '../../i18n/formats.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import { ViewLink } from '../../url/ViewLink.tsx'
import styles from './RegionRanking.module.css'

interface LinkOptions {
  readonly view: View
  readonly onView?: ((view: View) => void) | undefined
}

const helper = createColumnHelper<DataTableFeatures, RankedRegion>()

/** The columns of the ranking: a missing region has one cell for all its numbers. */
export function rankingColumns(i18n: I18n, link: LinkOptions) {
  const { columns } = i18n.texts.ranking
  return helper.columns(
    rankingColumnIds.map((id) =>
      helper.accessor((row) => rankingValue(row, id), {
        id,
        header: columns[id],
        cell: ({ row }) =>
          id === 'name' ? (
            <RegionLink row={row.original} {...link} />
          ) : (
            cellOf(row.original, id, i18n)
          ),
        ...(id === 'name' ? { sortFn: byDutchName } : {}),
        sortDescFirst: id !== 'name' && id !== 'rank',
        sortUndefined: 'last',
        spanColumns: ({ row }) =>
          id === 'coverage' && row.original.kind === 'missing' ? Number.POSITIVE_INFINITY : 1,
        meta: { isRowHeader: id === 'name', className: styles[id] },
      }),
    ),
  )
}

function byDutchName(
  a: TableRow<DataTableFeatures, RankedRegion>,
  b: TableRow<DataTableFeatures, RankedRegion>,
): number {
  return compareNames(a.original.region.name, b.original.region.name)
}

type NumberId = Exclude<RankingColumnId, 'name'>

function cellOf(row: RankedRegion, id: NumberId, { texts, formats }: I18n): ReactElement | string {
  const words = texts.ranking
  if (row.kind === 'missing') {
    return id === 'rank' ? inWords(words.noRank) : inWords(words.notPublished, styles['whole'])
  }
  switch (id) {
    case 'rank':
      return row.rank === undefined ? inWords(words.noRank) : formats.count(row.rank)
    case 'coverage':
      return row.coverage === undefined ? inWords(words.tooFew) : formats.percentage(row.coverage)
    case 'gap':
      return formats.count(row.registerGap)
    case 'change':
    case 'yearChange': {
      const change = row[id]
      if (change === undefined) return inWords(words.noComparison)
      const points = percentagePoints(change, formats)
      // What would be written as 0,0 has no direction.
      const rounded = Math.round(change * 1000)
      return rounded === 0 ? points : rounded > 0 ? words.plus(points) : words.minus(points)
    }
  }
}

/** A word where a number would stand. */
function inWords(text: string, className = ''): ReactElement {
  return <span className={`${styles['word']} ${className}`}>{text}</span>
}

/** The name, which may break after its stroke alone: "Zaanstreek/Waterland". */
function RegionLink({
  row,
  view,
  onView,
}: LinkOptions & { readonly row: RankedRegion }): ReactElement {
  const [first, ...others] = row.region.name.split('/')
  return (
    <ViewLink view={regionView(row, view)} onView={onView}>
      {first}
      {others.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </ViewLink>
  )
}

/**
 * The page of one region, with what the reader chose that fits every region. A region that did not
 * publish this quarter opens on its latest.
 */
function regionView({ kind, region }: RankedRegion, view: View): View {
  const sort = view.sort.filter(({ column }) => column !== 'region')
  return {
    ...view,
    region: region.code,
    quarter: kind === 'published' ? view.quarter : undefined,
    selection: { kind: 'all' },
    sort: sort.length === 0 ? defaultView.sort : sort,
    from: undefined,
    to: undefined,
    rows: defaultView.rows,
    rankSort: defaultView.rankSort,
  }
}
