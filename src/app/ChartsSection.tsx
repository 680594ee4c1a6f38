import { useQuery } from '@tanstack/react-query'
import { memo, type ReactElement, useMemo, useState } from 'react'
import { indexQuery, nationalQuery } from '../data/queries.ts'
import type { NationalSeries } from '../domain/country.ts'
import { totalsOfCountry, totalsOfRegion } from '../domain/coverageTrend.ts'
import { country } from '../domain/municipality.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import type { DataSet, View } from '../domain/view.ts'
import { CoverageChart } from '../features/charts/coverage/CoverageChart.tsx'
import { CoverageShareChart } from '../features/charts/coverage/CoverageShareChart.tsx'
import { SmallMultiples } from '../features/charts/multiples/SmallMultiples.tsx'
import { ProfilesChart } from '../features/charts/profiles/ProfilesChart.tsx'
import { RangeChooser } from '../features/charts/RangeChooser.tsx'

interface ChartsSectionProps {
  /** Without the quarter of the table: no chart through time depends on it. */
  readonly view: View
  readonly history: RegionSeries | NationalSeries
  readonly onChange: (change: Partial<View>) => void
}

/** Every chart through time. A change of the table's quarter, order or columns does not draw them again. */
export const ChartsSection = memo(function ChartsSection({
  view,
  history,
  onChange,
}: ChartsSectionProps): ReactElement {
  const [series, national] = 'region' in history ? [history, undefined] : [undefined, history]
  const compared = useCompared(view.dataSet, national)
  const totals = useMemo(
    () => ('region' in history ? totalsOfRegion(history) : totalsOfCountry(history)),
    [history],
  )
  const subject = { area: series?.region ?? country, series, national, view }
  return (
    <>
      <RangeChooser quarters={history.quarters} from={view.from} to={view.to} onChange={onChange} />
      <CoverageChart totals={totals} history={history} view={view} />
      <ProfilesChart {...subject} />
      <CoverageShareChart
        totals={totals}
        definitionChanges={history.definitionChanges}
        view={view}
        onChange={onChange}
        {...compared}
      />
      <SmallMultiples {...subject} />
    </>
  )
})

/** The other areas to compare with, and how far they are. */
interface Compared {
  readonly national: NationalSeries | undefined
  readonly nationalState: 'notAsked' | 'loading' | 'here' | 'failed'
  readonly onAskNational: () => void
}

/** A page of one region fetches the totals of the others only when the reader asks for them. */
function useCompared(dataSet: DataSet, own: NationalSeries | undefined): Compared {
  const [asked, setAsked] = useState<DataSet>()
  const isAsked = own !== undefined || asked === dataSet
  const index = useQuery(indexQuery(dataSet))
  const query = useQuery(nationalQuery(dataSet, isAsked ? index.data?.national : undefined))
  const national = own ?? query.data
  return {
    national,
    nationalState:
      national !== undefined
        ? 'here'
        : query.error !== null && !query.isFetching
          ? 'failed'
          : isAsked
            ? 'loading'
            : 'notAsked',
    onAskNational: () => {
      if (query.error === null) setAsked(dataSet)
      else void query.refetch()
    },
  }
}
