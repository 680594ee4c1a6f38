import type { RankedRegion } from '../../domain/ranking.ts'
import { areaChange, defaultView, type View } from '../../domain/view.ts'

/**
 * The page of one region, with what the reader chose that fits every region: not municipalities, nor a
 * range. A region that did not publish this quarter opens on its latest.
 */
export function regionView({ kind, region }: RankedRegion, view: View): View {
  const sort = view.sort.filter(({ column }) => column !== 'region')
  return {
    ...view,
    ...areaChange(region.code),
    quarter: kind === 'published' ? view.quarter : undefined,
    sort: sort.length === 0 ? defaultView.sort : sort,
    from: undefined,
    to: undefined,
    rows: defaultView.rows,
    rankSort: defaultView.rankSort,
  }
}
