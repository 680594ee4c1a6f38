import { type ComponentProps, createContext, useContext } from 'react'
import type { Row } from '../../domain/mergers.ts'
import { printedCode } from '../../domain/municipality.ts'
import type { Quarter } from '../../domain/quarter.ts'
import type { RankedRegion } from '../../domain/ranking.ts'
import { areaChange, defaultView, type View } from '../../domain/view.ts'
import { ViewLink } from '../../url/ViewLink.tsx'

interface RegionLinks {
  /** What a link to a region keeps of this page. */
  readonly view: View
  /** Every municipality: whether the reader's own one lies in a region. */
  readonly rows?: readonly Row[]
  /** Shows the page of a region without loading it anew. */
  readonly onView?: (view: View) => void
}

/** For the links alone: an order of the table changes them, and draws no chart again. */
export const RegionLinkContext = createContext<RegionLinks>({ view: defaultView })

type RegionLinkProps = Omit<ComponentProps<typeof ViewLink>, 'view' | 'onView'> & {
  readonly of: RankedRegion
}

/** To a region with the choices that fit it, or to its latest quarter where this one is missing. */
export function RegionLink({ of: { kind, region }, ...link }: RegionLinkProps) {
  const { view, rows, onView } = useContext(RegionLinkContext)
  const sort = view.sort.filter(({ column }) => column !== 'region')
  const next: View = {
    ...view,
    ...areaChange(region.code, view.mine, rows),
    quarter: kind === 'published' ? view.quarter : undefined,
    sort: sort.length === 0 ? defaultView.sort : sort,
    from: undefined,
    to: undefined,
    rows: defaultView.rows,
    rankSort: defaultView.rankSort,
  }
  return <ViewLink {...link} view={next} onView={onView} />
}

/** What a file has of each region, and after it what one chart adds. */
export const regionColumns = [
  ...['quarter', 'region_code', 'region'],
  ...['sonar_total', 'register_total', 'coverage'],
] as const

export function regionPoint(
  quarter: Quarter,
  row: RankedRegion,
): readonly (string | number | undefined)[] {
  const { code, name } = row.region
  const place = [quarter, printedCode(code), name]
  return row.kind === 'missing'
    ? [...place, undefined, undefined, undefined]
    : [...place, row.sonarTotal, row.registerTotal, row.coverage]
}
