import { Line, usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts'
import { lastMonthIndex, monthIndex, quartersBetween } from '../../../domain/quarter.ts'
import { nationalRegister, registerBreaks } from '../../../domain/reference/nationalRegister.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import styles from '../card/drawing.module.css'
import { EdgeLabel } from '../card/LineLabels.tsx'
import { peopleAxis, seriesProps, TimeChart } from '../card/TimeChart.tsx'
import { lastMonthInWords, registerTooltip } from './registerText.ts'

const [first, last] = [nationalRegister.at(0), nationalRegister.at(-1)]
const quarters = first && last ? quartersBetween(first.quarter, last.quarter) : []
const dot = { r: 4, fill: 'var(--accent)', fillOpacity: 1, stroke: 'none' } as const

/** The known quarter-ends, from 0. Lines only between quarters that follow each other. */
export function RegisterLine() {
  const page = useLateI18n()
  const { texts, formats } = page
  const { scale } = useDrawingSize()
  const data = quarters.map((quarter) => ({
    time: lastMonthIndex(quarter),
    value: nationalRegister.find((point) => point.quarter === quarter)?.people,
    ...registerTooltip(quarter, page),
  }))
  const [from = '', to = ''] = [first, last].map(
    (end) => end && lastMonthInWords(end.quarter, page),
  )
  return (
    <TimeChart
      title={texts.charts.register.description(from, to)}
      quarters={quarters}
      data={data}
      valueAxis={peopleAxis(formats)}
      changes={[]}
      // For the bracket above the plot.
      room={{ top: 44 * scale }}
    >
      <Line {...seriesProps} dataKey="value" stroke="var(--accent)" strokeWidth={2.5} dot={dot} />
      <Breaks />
      {(['first', 'last'] as const).map((side) => (
        <EdgeLabel
          key={side}
          side={side}
          text={formats.count((side === 'first' ? first : last)?.people ?? 0)}
          colour="var(--text)"
          points={data}
        />
      ))}
    </TimeChart>
  )
}

/** A bracket above the years of each re-assessment. */
function Breaks() {
  const { texts } = useLateI18n()
  const [toX, plot] = [useXAxisScale(), usePlotArea()]
  if (!toX || !plot) return null
  const top = plot.y - 10
  return (
    <ZIndexLayer zIndex={2000}>
      <g className={styles['label']} textAnchor="middle">
        {registerBreaks.map(({ kind, from, to }) => {
          const [left = 0, right = 0] = [toX(monthIndex(from) - 1), toX(monthIndex(to))]
          return (
            <g key={kind}>
              <path
                d={`M${left} ${top}v-8H${right}v8`}
                fill="none"
                stroke="var(--border)"
                strokeWidth={1.5}
              />
              <text className={styles['quiet']} x={(left + right) / 2} y={top - 16}>
                {texts.charts.register.band}
              </text>
            </g>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}
