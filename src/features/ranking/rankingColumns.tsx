import { createColumnHelper, type Row as TableRow } from '@tanstack/react-table'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { DataTableFeatures } from '../../components/useDataTable.ts'
import { compareNames } from '../../domain/municipality.ts'
import { type RankedRegion, rankingValue } from '../../domain/ranking.ts'
import { defaultView, rankingColumnIds, type View } from '../../domain/view.ts'
import { percentagePoints } from '../../i18n/formats.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'
import { ViewLink } from '../../url/ViewLink.tsx'
import styles from './RegionRanking.module.css'

interface LinkOptions {
  readonly view: View
  readonly onView?: ((view: View) => void) | undefined
}

const helper = createColumnHelper<DataTableFeatures, RankedRegion>()

export function rankingColumns({ texts }: I18n) {
  const { columns } = texts.ranking
  return helper.columns(
    rankingColumnIds.map((id) =>
      helper.accessor((row) => rankingValue(row, id), {
        id,
        header: columns[id],
        ...(id === 'name' ? { sortFn: byDutchName } : {}),
        sortDescFirst: id !== 'name' && id !== 'rank',
        sortUndefined: 'last',
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

/** What stands in a cell of the ranking; a missing region has no numbers. */
export function rankingCell(
  row: RankedRegion,
  columnId: string,
  { texts, formats }: I18n,
  link: LinkOptions,
): ReactNode {
  const words = texts.ranking
  if (columnId === 'name') return <RegionLink row={row} {...link} />
  if (row.kind === 'missing') {
    return inWords(columnId === 'coverage' ? words.notPublished : words.noRank)
  }
  switch (columnId) {
    case 'rank':
      return row.rank === undefined ? inWords(words.noRank) : formats.count(row.rank)
    case 'coverage':
      return row.coverage === undefined ? inWords(words.tooFew) : formats.percentage(row.coverage)
    case 'gap':
      return formats.count(row.registerGap)
    case 'change':
    case 'yearChange':
      return changeText(row[columnId], words, formats)
    default:
      return undefined
  }
}

function changeText(
  change: number | undefined,
  words: I18n['texts']['ranking'],
  formats: I18n['formats'],
): ReactNode {
  if (change === undefined) return inWords(words.noComparison)
  const points = percentagePoints(change, formats)
  // What would be written as 0,0 has no direction.
  const rounded = Math.round(change * 1000)
  return rounded === 0 ? points : rounded > 0 ? words.plus(points) : words.minus(points)
}

/** A word where a number would stand. */
function inWords(text: string): ReactElement {
  return <span className={styles['word']}>{text}</span>
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
