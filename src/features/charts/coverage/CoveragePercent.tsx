import type { ReactElement } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import {
  chartFrame,
  hasDot,
  isNarrow,
  ReferenceLines,
  seriesProps,
  shareAxis,
  timeAxis,
} from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { type EndLabel, EndLabels, endLabelRoom } from '../card/EndLabels.tsx'
import { CompleteStrip, EdgeLabel, GapColumns, stripRoom } from '../card/TimeMarks.tsx'
import type { CoverageDrawingProps } from './CoverageCard.tsx'
import { bridgesOf, drawnShare, regionBands, shareDomain } from './compareAreas.ts'
import { countsOf, latestOf, percentTooltip } from './coverageText.ts'

/** Coverage through time, one line per area; of the country alone with the band of its regions. */
export function CoveragePercent(props: CoverageDrawingProps): ReactElement {
  const { points, areas, national, marks, strip, description } = props
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
  const cornerOf = (at: number, area: number) => ({
    x: data[at]?.time ?? 0,
    y: data[at]?.shares[area] ?? 0,
  })
  const named = (share: number | undefined): string =>
    share === undefined ? '' : page.formats.percentage(share)
  const isInside = isNarrow(size)
  const labels = isInside ? [] : endLabels()
  const quarters = points.map(({ quarter }) => quarter)
  const axis = timeAxis(quarters, page.formats, size)
  const below = strip.length > 0 ? stripRoom : 0
  const line = data.flatMap(({ time, shares: [value] }) =>
    value === undefined ? [] : [{ time, value }],
  )
  const [first] = points.flatMap(({ areas: [values] }) =>
    drawnShare(values) === undefined || values === undefined ? [] : [values],
  )
  const latest = latestOf(points)?.values
  return (
    <ComposedChart
      {...chartFrame(size, endLabelRoom(labels, size))}
      data={data}
      title={description}
    >
      {isOneLine ? (
        <GapColumns
          times={data.filter((_, at) => points[at]?.areas[0] === undefined).map(({ time }) => time)}
          label={words.noFigure}
          size={size}
        />
      ) : null}
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis {...axis} height={axis.height + below} tickMargin={axis.tickMargin + below} />
      <YAxis {...shareAxis(shareDomain(points), page.formats)} />
      <ChartTooltip />
      {bands ? (
        <Area
          {...seriesProps}
          dataKey="band"
          fill="var(--band)"
          fillOpacity={1}
          stroke="var(--grid)"
        />
      ) : null}
      {areas.flatMap(({ totals, look }, area) =>
        bridgesOf(points.map((point) => point.areas[area])).map(([start, end]) => (
          <ReferenceLine
            key={`${totals.area.code} ${start}`}
            segment={[cornerOf(start, area), cornerOf(end, area)]}
            stroke={look.colour}
            strokeWidth={1.25}
            strokeDasharray="1.5 3"
          />
        )),
      )}
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
      <ReferenceLines marks={marks} label={page.texts.charts.events.definition} />
      {strip.length > 0 ? <CompleteStrip quarters={strip} /> : null}
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
      <EndLabels labels={labels} size={size} />
    </ComposedChart>
  )

  function endLabels(): readonly EndLabel[] {
    const ends = areas.flatMap(({ totals, look }, area) => {
      const end = latestOf(points, area)
      const share = drawnShare(end?.values)
      const row = end && data[end.index]
      if (!end || !row || share === undefined) return []
      const name = areaName(totals.area, page)
      const place = { value: share, time: row.time }
      const isQuiet = look.isReference === true
      const colour = isQuiet || (isAlone && isCountry) ? 'var(--text)' : look.colour
      const detail = isQuiet ? {} : { detail: countsOf(end.values, page) }
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
