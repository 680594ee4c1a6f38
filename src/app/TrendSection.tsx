import { useQuery } from '@tanstack/react-query'
import { type ComponentType, memo, type ReactElement, useMemo, useState } from 'react'
import { useStructuralSharing } from '../components/useStructuralSharing.ts'
import { indexQuery, nationalQuery } from '../data/queries.ts'
import type { NationalSeries } from '../domain/country.ts'
import { totalsOfCountry, totalsOfRegion } from '../domain/coverageTrend.ts'
import { country } from '../domain/municipality.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import type { QuarterRange } from '../domain/trends.ts'
import { type DataSet, defaultView, type View } from '../domain/view.ts'
import { ChosenQuarterContext } from '../features/charts/card/chosenQuarter.ts'
import { CoverageCard } from '../features/charts/coverage/CoverageCard.tsx'
import { SmallMultiples } from '../features/charts/multiples/SmallMultiples.tsx'
import { ProfilesChart } from '../features/charts/profiles/ProfilesChart.tsx'
import { RangeChooser } from '../features/charts/RangeChooser.tsx'
import type { DashboardData } from './dashboardData.ts'
import styles from './Page.module.css'

type TrendChart = 'coverage' | 'profiles' | 'multiples'

type CompleteQuarters = ComponentType<{
  readonly series: NationalSeries
  readonly range: QuarterRange
}>

interface TrendSectionProps {
  readonly shown: DashboardData
  /** The one chart to show; without it all, with what is chosen for all. */
  readonly only?: TrendChart
  /** Beside coverage, of the country: its code comes with that of its page. */
  readonly Complete?: CompleteQuarters
  readonly onChange: (change: Partial<View>) => void
}

/** Every chart through time; of one quarter there is none. */
export function TrendSection(props: TrendSectionProps): ReactElement {
  const { shown, only, Complete, onChange } = props
  const { data, view } = shown
  // Charts of the country have no municipalities.
  const { selection } = data.kind === 'country' ? defaultView : view
  const chartsView = useChartsView({ ...view, selection })
  return (
    <div id="trend" className={styles['part']}>
      <ChosenQuarterContext value={shown.quarterData.quarter}>
        <Charts
          view={chartsView}
          only={only}
          Complete={Complete}
          history={data.kind === 'region' ? data.series : data.national}
          onChange={onChange}
        />
      </ChosenQuarterContext>
    </div>
  )
}

interface ChartsProps {
  /** Without the quarter of the table: no chart through time depends on it. */
  readonly view: View
  readonly only: TrendChart | undefined
  readonly Complete: CompleteQuarters | undefined
  readonly history: RegionSeries | NationalSeries
  readonly onChange: (change: Partial<View>) => void
}

/** A change of the table's quarter, order or columns does not draw them again. */
const Charts = memo(function Charts(props: ChartsProps): ReactElement {
  const { view, only, Complete, history, onChange } = props
  const [series, national] = 'region' in history ? [history, undefined] : [undefined, history]
  const compared = useCompared(view.dataSet, national)
  const totals = useMemo(
    () => ('region' in history ? totalsOfRegion(history) : totalsOfCountry(history)),
    [history],
  )
  const subject = { area: series?.region ?? country, series, national, view }
  const coverage = (
    <CoverageCard totals={totals} history={history} view={view} onChange={onChange} {...compared} />
  )
  if (only === 'coverage') return coverage
  if (only === 'profiles') return <ProfilesChart {...subject} onChange={onChange} />
  if (only === 'multiples') return <SmallMultiples {...subject} />
  return (
    <>
      <RangeChooser quarters={history.quarters} from={view.from} to={view.to} onChange={onChange} />
      <div className={national === undefined ? undefined : styles['trendPair']}>
        {coverage}
        {national && Complete ? <Complete series={national} range={view} /> : null}
      </div>
      <ProfilesChart {...subject} onChange={onChange} />
      <SmallMultiples {...subject} />
    </>
  )
})

/** What the charts are about: none depends on the quarter, the order, the rows or the columns of the table. */
function useChartsView(view: View): View {
  const { quarter, sort, columns, rows, order, rankSort } = defaultView
  return useStructuralSharing({ ...view, quarter, sort, columns, rows, order, rankSort })
}

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
