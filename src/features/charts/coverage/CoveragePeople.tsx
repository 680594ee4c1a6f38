import type { ReactElement } from 'react'
import { Area, type DotItemDotProps, Line } from 'recharts'
import type { CoverageTotals } from '../../../domain/coverageTrend.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { hasDot, isNarrow, peopleAxis, seriesProps } from '../card/axes.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { EdgeLabel } from '../card/TimeMarks.tsx'
import type { CoverageDrawingProps } from './CoverageCard.tsx'
import { Bridges, CoverageFrame } from './CoverageFrame.tsx'
import { drawnShare } from './compareAreas.ts'
import { latestOf, peopleTooltip } from './coverageText.ts'

const lines = [
  { id: 'registerTotal', colour: 'var(--text)' },
  { id: 'sonarTotal', colour: 'var(--accent)' },
] as const

type LineId = (typeof lines)[number]['id']

/** Register and Sonar of one area through time, in people, from zero; who is not in Sonar lies between. */
export function CoveragePeople(props: CoverageDrawingProps): ReactElement {
  const { points, areas, national } = props
  const page = useLateI18n()
  const { formats } = page
  const words = page.texts.charts.coverage
  const size = useDrawingSize()
  const all = points.map((point) => point.areas[0])
  const isWhole = (values: CoverageTotals | undefined): boolean => values?.incomplete === undefined
  const data = points.map((point) => {
    const [values] = point.areas
    const own = isWhole(values) ? values : undefined
    return {
      time: lastMonthIndex(point.quarter),
      ...(own && {
        registerTotal: own.registerTotal,
        sonarTotal: own.sonarTotal,
        between: [own.sonarTotal, own.registerTotal],
      }),
      ...peopleTooltip(point, national, page),
    }
  })
  const isInside = isNarrow(size)
  const latest = latestOf(points)
  const [end, time] = [latest?.values, latest && data[latest.index]?.time]
  const texts = end && {
    registerTotal: words.endRegister(formats.count(end.registerTotal)),
    sonarTotal: words.endSonar(formats.count(end.sonarTotal)),
  }
  const labels =
    isInside || end === undefined || time === undefined || texts === undefined
      ? []
      : [
          { name: texts.registerTotal, value: end.registerTotal, time, colour: 'var(--text)' },
          {
            name: words.endGap,
            detail: formats.count(end.registerGap),
            value: (end.sonarTotal + end.registerTotal) / 2,
            between: [end.sonarTotal, end.registerTotal] as const,
            time,
            colour: 'var(--quiet)',
            isQuiet: true,
          },
          { name: texts.sonarTotal, value: end.sonarTotal, time, colour: 'var(--accent)' },
        ]
  const first = all.find((values) => drawnShare(values) !== undefined)
  const pointsOf = (id: LineId) =>
    data.flatMap((row) => (row[id] === undefined ? [] : [{ time: row.time, value: row[id] }]))
  return (
    <CoverageFrame
      {...props}
      data={data}
      valueAxis={peopleAxis(formats)}
      labels={labels}
      gaps="bottom"
    >
      <Area
        {...seriesProps}
        dataKey="between"
        connectNulls={areas[0]?.totals.area.code === 'NL'}
        fill="var(--accent-tint)"
        fillOpacity={1}
        stroke="none"
      />
      {lines.map(({ id, colour }) => (
        <Bridges
          key={id}
          totals={all}
          points={data.map((row) => ({ time: row.time, value: row[id] }))}
          colour={colour}
        />
      ))}
      {lines.map(({ id, colour }) => (
        <Line
          {...seriesProps}
          key={id}
          dataKey={id}
          stroke={colour}
          strokeWidth={2.5}
          dot={({ cx, cy, index }: DotItemDotProps) => {
            const values = data.map((row) => row[id])
            const isLast = index === values.findLastIndex((value) => value !== undefined)
            return hasDot(values, index) ? (
              <circle key={index} cx={cx} cy={cy} r={isLast ? 4 : 2.5} fill={colour} />
            ) : null
          }}
        />
      ))}
      {first !== undefined && points.length > 1 && !isInside ? (
        <>
          <EdgeLabel
            points={pointsOf('registerTotal')}
            side="first"
            above={words.endRegister(formats.count(first.registerTotal))}
            size={size}
          />
          <EdgeLabel
            points={pointsOf('sonarTotal')}
            side="first"
            below={words.endSonar(formats.count(first.sonarTotal))}
            size={size}
          />
        </>
      ) : null}
      {isInside && texts !== undefined ? (
        <>
          <EdgeLabel
            points={pointsOf('registerTotal')}
            side="last"
            above={texts.registerTotal}
            colour="var(--text)"
            size={size}
          />
          <EdgeLabel
            points={pointsOf('sonarTotal')}
            side="last"
            below={texts.sonarTotal}
            size={size}
          />
        </>
      ) : null}
    </CoverageFrame>
  )
}
