import { type ReactElement, useMemo } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import { type EventMark, eventMarks } from '../../../domain/events.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { nationalProfileTrend, type ProfilePoint, profileTrend } from '../../../domain/trends.ts'
import type { Measure } from '../../../domain/view.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { tableColumns } from '../../../i18n/tableColumns.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartEvents } from '../card/ChartEvents.tsx'
import { ChartLegend, type LegendEntry } from '../card/ChartLegend.tsx'
import { ChartTable, QuietLine } from '../card/ChartTable.tsx'
import { chartFileName, rangePeriod, selectionMarks } from '../card/chartText.ts'
import drawing from '../card/drawing.module.css'
import { layerIds, layerLooks } from './profileLayers.ts'
import {
  noValues,
  type ProfileSubject,
  profileFilters,
  profileNotes,
  profileSummary,
  publishedRegions,
} from './profilesText.ts'

const ProfilesColumns = lazyWhenVisible(
  async () => (await import('./ProfilesColumns.tsx')).ProfilesColumns,
)

/**
 * Where the area is a region, `series` is drawn, or of it the municipalities of `view.selection`
 * added up; where it is the country, `national`. Nothing is shown while that one is absent.
 */
interface ProfilesChartProps extends ProfileSubject {
  readonly national: NationalSeries | undefined
}

/** The four columns stacked through time, as people or as shares of the total in Sonar. */
export function ProfilesChart(props: ProfilesChartProps): ReactElement | null {
  const { national, area, view } = props
  const page = useI18n()
  const { profiles: words, trend } = page.texts.charts
  const isCountry = area.code === 'NL'
  const points = useProfilePoints(props)
  const quarters = useMemo(() => points?.map(({ quarter }) => quarter) ?? [], [points])
  const regions = isCountry ? national?.regions.length : undefined
  const marks = useProfileMarks(props, quarters)
  const { measure } = view
  if (points === undefined) return null
  const isEmpty = points.every(({ values }) => values === undefined)
  const filters = profileFilters(points, props, page)
  return (
    <ChartCard
      heading={words.heading}
      filters={filters}
      summary={profileSummary(points, view, page)}
      notes={profileNotes(points, props, page)}
      drawing={
        isEmpty ? null : (
          <ProfilesColumns
            {...{ points, measure, regions, marks }}
            description={words.description(filters)}
          />
        )
      }
      legend={isEmpty ? null : <ProfilesLegend points={points} measure={measure} />}
      below={
        <div className={drawing['below']}>
          <ChartEvents marks={marks} isCountry={isCountry} />
          <p>{page.texts.table.derivedNote}</p>
        </div>
      }
      table={<ProfilesTable points={points} measure={measure} regions={regions} />}
      caption={
        view.dataSet === 'demo'
          ? trend.syntheticSource
          : trend.source(`, ${rangePeriod(quarters, page)}`)
      }
      fileName={chartFileName('klantprofielen', [area.code], quarters, [
        ...(measure === 'share' ? ['procenten'] : []),
        ...selectionMarks(area, view),
      ])}
      isSynthetic={view.dataSet === 'demo'}
      minHeight={isEmpty ? undefined : '20rem'}
      half="aligned"
    />
  )
}

interface PointsProps {
  readonly points: readonly ProfilePoint[]
  readonly measure: Measure
}

/** The layers with their latest numbers, and the mark of incomplete sums. */
function ProfilesLegend({ points, measure }: PointsProps): ReactElement {
  const page = useI18n()
  const { texts } = page
  const last = points.findLast(({ values }) => values !== undefined)?.values
  const layers = layerIds.toReversed().map((id): LegendEntry => {
    const column = tableColumns(measure, page).find((one) => one.id === id)
    const number = last && column?.value(last)
    return {
      ...layerLooks[id],
      label: `${texts.table.columns[id]} (${texts.table.derived})`,
      value: number === undefined ? undefined : column?.format(number),
    }
  })
  const { incompleteMark } = texts.charts.trend
  const part: LegendEntry = { label: incompleteMark, swatch: 'hollow', colour: 'var(--text)' }
  const hasParts = points.some(({ regionsMissing }) => regionsMissing !== undefined)
  return <ChartLegend entries={hasParts ? [...layers, part] : layers} />
}

interface ProfilesTableProps extends PointsProps {
  /** How many regions there are; only where the points are sums over regions. */
  readonly regions: number | undefined
}

/** The points in the columns of the publication. */
function ProfilesTable({ points, measure, regions }: ProfilesTableProps): ReactElement {
  const page = useI18n()
  const { texts, formats } = page
  const columns = tableColumns(measure, page)
  return (
    <ChartTable
      caption={texts.charts.profiles.tableCaption}
      columns={[
        { key: 'quarter', heading: texts.charts.trend.quarter },
        ...columns.map(({ id, heading, derived }) => ({
          key: id,
          heading: (
            <>
              <span>{heading}</span>
              {derived ? <QuietLine>{texts.table.derived}</QuietLine> : null}
            </>
          ),
        })),
      ]}
      rows={points.map(({ quarter, values, isIncomplete, regionsMissing }) => ({
        key: quarter,
        heading: (
          <>
            <span>{formats.quarter(quarter)}</span>
            {regionsMissing === undefined ? null : (
              <QuietLine>{publishedRegions(regions, regionsMissing, page)}</QuietLine>
            )}
          </>
        ),
        cells:
          values === undefined
            ? noValues(isIncomplete, page)
            : columns.map(({ id, value, format, plain }) => {
                const number = value(values)
                if (number === undefined) return texts.table.missing
                return (
                  <data key={id} value={plain(number)}>
                    {format(number)}
                  </data>
                )
              }),
      }))}
    />
  )
}

function useProfilePoints({
  series,
  national,
  area,
  view,
}: ProfilesChartProps): readonly ProfilePoint[] | undefined {
  const { selection, boundaries, from, to } = view
  const isCountry = area.code === 'NL'
  return useMemo(() => {
    if (isCountry) return national && nationalProfileTrend(national, { from, to })
    return series && profileTrend(series, selection, boundaries, { from, to })
  }, [isCountry, series, national, selection, boundaries, from, to])
}

/**
 * What changed in what is counted. Mergers change a choice of municipalities only, and only where
 * they are not added up.
 */
function useProfileMarks(
  { series, national, area, view }: ProfilesChartProps,
  quarters: readonly Quarter[],
): readonly EventMark[] {
  const { selection, boundaries } = view
  const history = area.code === 'NL' ? national : series
  return useMemo(() => {
    if (history === undefined) return []
    const chosen =
      selection.kind === 'some' && boundaries === 'published' ? new Set(selection.codes) : undefined
    const ended = history.ended.filter(({ code, successors }) =>
      [code, ...successors.map((one) => one.code)].some((one) => chosen?.has(one)),
    )
    return eventMarks({ ...history, ended: area.code === 'NL' ? [] : ended }, quarters)
  }, [history, selection, boundaries, area.code, quarters])
}
