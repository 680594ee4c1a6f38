import { createColumnHelper, type Row as TableRow } from '@tanstack/react-table'
import type { ReactElement, ReactNode } from 'react'
import { BreakableName } from '../../../components/BreakableName.tsx'
import type { DataTableFeatures } from '../../../components/useDataTable.ts'
import { compareNames } from '../../../domain/municipality.ts'
import { type RankedRegion, rankingValue } from '../../../domain/ranking.ts'
import { rankingColumnIds, type View } from '../../../domain/view.ts'
import { percentagePoints, plainPercentage } from '../../../i18n/formats.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import { ViewLink } from '../../../url/ViewLink.tsx'
import { regionView } from '../regionView.ts'
import styles from './RegionRanking.module.css'

interface LinkOptions {
  readonly view: View
  readonly onView?: ((view: View) => void) | undefined
}

const helper = createColumnHelper<DataTableFeatures, RankedRegion>()

export function rankingColumns({ texts }: LateI18n) {
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
  { texts, formats }: LateI18n,
  link: LinkOptions,
): ReactNode {
  const words = texts.ranking
  if (columnId === 'name') return <RegionLink row={row} {...link} />
  if (row.kind === 'missing') {
    return inWords(columnId === 'coverage' ? words.notPublished : words.noRank)
  }
  switch (columnId) {
    case 'rank':
      return row.rank === undefined ? inWords(words.noRank) : count(row.rank, formats)
    case 'coverage':
      if (row.coverage === undefined) return inWords(words.tooFew)
      return <data value={plainPercentage(row.coverage)}>{formats.percentage(row.coverage)}</data>
    case 'gap':
      return count(row.registerGap, formats)
    case 'change':
    case 'yearChange':
      return changeCell(row[columnId], words, formats)
    default:
      return undefined
  }
}

function changeCell(
  change: number | undefined,
  words: LateI18n['texts']['ranking'],
  formats: LateI18n['formats'],
): ReactElement {
  if (change === undefined) return inWords(words.noComparison)
  const points = percentagePoints(change, formats)
  // What would be written as 0,0 has no direction.
  const rounded = Math.round(change * 1000)
  const text = rounded === 0 ? points : rounded > 0 ? words.plus(points) : words.minus(points)
  return <data value={rounded / 10}>{text}</data>
}

function count(number: number, formats: LateI18n['formats']): ReactElement {
  return <data value={number}>{formats.count(number)}</data>
}

/** A word where a number would stand. */
function inWords(text: string): ReactElement {
  return <span className={styles['word']}>{text}</span>
}

function RegionLink({
  row,
  view,
  onView,
}: LinkOptions & { readonly row: RankedRegion }): ReactElement {
  return (
    <ViewLink view={regionView(row, view)} onView={onView}>
      <BreakableName name={row.region.name} />
    </ViewLink>
  )
}
