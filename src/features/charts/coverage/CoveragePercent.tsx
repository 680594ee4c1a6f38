import type { ReactElement } from 'react'
import { Area, type DotItemDotProps, Line } from 'recharts'
import type { CoverageTotals } from '../../../domain/coverageTrend.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { hasDot, isNarrow, seriesProps, shareAxis } from '../card/axes.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import type { EndLabel } from '../card/EndLabels.tsx'
import { EdgeLabel } from '../card/TimeMarks.tsx'
import type { CoverageDrawingProps } from './CoverageCard.tsx'
import { Bridges, CoverageFrame } from './CoverageFrame.tsx'
import { drawnShare, regionBands, shareDomain } from './compareAreas.ts'
import { countsOf, latestOf, percentTooltip } from './coverageText.ts'

/** Coverage through time, one line per area; of the country alone with the band of its regions. */
export function CoveragePercent(props: CoverageDrawingProps): ReactElement {
  const { points, areas, national } = props
  const page = useLateI18n()
  const words = page.texts.charts.coverage
  const size = useDrawingSize()
  const isAlone = areas.length === 1
  const isOneLine = areas.filter(({ look }) => look.isReference !== true).length === 1
  const isCountry = areas[0]?.totals.area.code === 'NL'
  const bands = isAlone && isCountry && national ? regionBands(national) : undefined
  const data = points.map((point) => {
    const band = bands?.get(point.quarter)
    return {
      time: lastMonthIndex(point.quarter),
      shares: point.areas.map(drawnShare),
      ...(band && { band: [band.lowest.share, band.highest.share], ends: band }),
      ...percentTooltip(point, areas, national, page),
    }
  })
  const named = (share: number | undefined): string =>
    share === undefined ? '' : page.formats.percentage(share)
  const isInside = isNarrow(size)
  const labels = isInside ? [] : endLabels()
  const line = data.flatMap(({ time, shares: [value] }) =>
    value === undefined ? [] : [{ time, value }],
  )
  const [first] = points.flatMap(({ areas: [values] }) =>
    drawnShare(values) === undefined || values === undefined ? [] : [values],
  )
  const latest = latestOf(points)?.values
  return (
    <CoverageFrame
      {...props}
      data={data}
      valueAxis={shareAxis(shareDomain(points), page.formats)}
      labels={labels}
      gaps={isOneLine ? 'top' : undefined}
    >
      {bands ? (
        <Area
          {...seriesProps}
          dataKey="band"
          fill="var(--band)"
          fillOpacity={1}
          stroke="var(--grid)"
        />
      ) : null}
      {areas.map(({ totals, look }, area) => (
        <Bridges
          key={totals.area.code}
          totals={points.map((point) => point.areas[area])}
          points={data.map(({ time, shares }) => ({ time, value: shares[area] }))}
          colour={look.colour}
        />
      ))}
      {areas
        .map(({ totals, look }, area) => (
          <Line
            {...seriesProps}
            key={totals.area.code}
            dataKey={`shares.${area}`}
            stroke={look.colour}
            strokeWidth={look.width}
            strokeDasharray={look.dash ?? 'none'}
            dot={({ cx, cy, index }: DotItemDotProps) => {
              const values = data.map(({ shares }) => shares[area])
              const isEnd = hasDot(values, index)
              const isMark = look.dash !== undefined && index % 4 === 0
              const isDrawn = values[index] !== undefined && (isEnd || isMark)
              const isLast = index === values.findLastIndex((value) => value !== undefined)
              return isDrawn ? (
                <circle
                  key={index}
                  cx={cx}
                  cy={cy}
                  r={isLast ? 4 : 2.5}
                  fill={isMark && !isEnd ? 'var(--paper)' : look.colour}
                  stroke={look.colour}
                />
              ) : null
            }}
          />
        ))
        // The pale line lies under the others.
        .toReversed()}
      {isAlone && first !== undefined && line.length > 1 && size.scale < 1.4 ? (
        <EdgeLabel
          points={line}
          side="first"
          above={named(first.coverage)}
          {...(isInside && size.width < 320 * size.scale ? {} : { below: countsOf(first, page) })}
          colour="var(--text)"
          size={size}
        />
      ) : null}
      {isAlone && isInside && latest !== undefined && areas[0] ? (
        <EdgeLabel
          points={line}
          side="last"
          above={`${areaName(areas[0].totals.area, page)} ${named(latest.coverage)}`}
          below={countsOf(latest, page)}
          colour="var(--text)"
          size={size}
        />
      ) : null}
    </CoverageFrame>
  )

  function endLabels(): readonly EndLabel[] {
    const latestIndex = Math.max(...areas.map((_, area) => latestOf(points, area)?.index ?? 0))
    /** Under the name its people, or the quarter where another line has a later one. */
    const detailOf = (index: number, values: CoverageTotals, isQuiet: boolean) => {
      const quarter = index < latestIndex ? points[index]?.quarter : undefined
      if (quarter !== undefined) return { detail: page.formats.shortQuarter(quarter) }
      return isQuiet ? {} : { detail: countsOf(values, page) }
    }
    const ends = areas.flatMap(({ totals, look }, area) => {
      const end = latestOf(points, area)
      const share = drawnShare(end?.values)
      const row = end && data[end.index]
      if (!end || !row || share === undefined) return []
      const name = areaName(totals.area, page)
      const place = { value: share, time: row.time }
      const isQuiet = look.isReference === true
      const colour = isQuiet || (isAlone && isCountry) ? 'var(--text)' : look.colour
      const detail = detailOf(end.index, end.values, isQuiet)
      return [{ ...place, ...detail, name: `${name} ${named(share)}`, colour, isQuiet }]
    })
    // The regions are those of the quarter that the line names.
    const last = data.findLast(({ shares: [share], band }) => share !== undefined && band)
    if (last?.ends === undefined) return ends
    const quiet = { time: last.time, colour: 'var(--quiet)', isQuiet: true }
    const { highest, lowest } = last.ends
    return [
      { ...quiet, name: words.highest(highest.name), value: highest.share },
      ...ends,
      { ...quiet, name: words.lowest(lowest.name), value: lowest.share },
    ]
  }
}
