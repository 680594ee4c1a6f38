import { type ReactElement, useMemo } from 'react'
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { CoveragePoint } from '../../domain/coverageTrend.ts'
import { isQuarter } from '../../domain/quarter.ts'
import { figureTexts } from '../../i18n/figureTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './CoverageChart.module.css'

interface CoverageLinesProps {
  /** At least two, oldest first; a quarter without figures is a gap in the lines. */
  readonly points: readonly CoveragePoint[]
  readonly description: string
}

/** Sonar and register through time, in people, from zero; each line named at its end. */
export function CoverageLines({ points, description }: CoverageLinesProps): ReactElement {
  const { language, formats } = useTexts()
  const words = figureTexts(language).coverage
  const last = points.length - 1
  const data = useMemo(() => [...points], [points])
  const quarter = (value: unknown): string =>
    typeof value === 'string' && isQuarter(value) ? formats.shortQuarter(value) : ''
  const people = (value: unknown): string => formats.count(Number(value))
  const tick = { fill: 'var(--quiet-text)', fontSize: 14 }
  const dot = { r: 3, strokeDasharray: 'none' }
  const shared = {
    type: 'linear',
    strokeWidth: 2.5,
    connectNulls: false,
    isAnimationActive: false,
  } as const
  return (
    <LineChart
      responsive
      title={description}
      style={{ width: '100%', height: '100%' }}
      data={data}
      margin={{ top: 24, right: 16, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="quarter"
        tickFormatter={quarter}
        stroke="var(--strong-line)"
        minTickGap={24}
      />
      <YAxis
        width="auto"
        domain={[0, 'auto']}
        tick={tick}
        tickFormatter={people}
        stroke="var(--strong-line)"
      />
      <Tooltip labelFormatter={quarter} formatter={people} />
      <Line
        {...shared}
        dataKey={registerOf}
        name={words.register}
        stroke="var(--register)"
        strokeDasharray="6 3"
        dot={dot}
        label={(props) => <LineName {...props} last={last} name={words.register} />}
      />
      <Line
        {...shared}
        dataKey={sonarOf}
        name={words.sonar}
        stroke="var(--sonar)"
        dot={dot}
        label={(props) => <LineName {...props} last={last} name={words.sonar} />}
      />
    </LineChart>
  )
}

const registerOf = ({ figures }: CoveragePoint) => figures?.registerTotal
const sonarOf = ({ figures }: CoveragePoint) => figures?.sonarTotal

/** The name of a line, above its last point. */
function LineName({
  x = 0,
  y = 0,
  index,
  last,
  name,
}: {
  x?: number | string | undefined
  y?: number | string | undefined
  index?: number | undefined
  last: number
  name: string
}): ReactElement | null {
  if (index !== last) return null
  return (
    <text className={styles['name']} x={Number(x)} y={Number(y) - 10} textAnchor="end">
      {name}
    </text>
  )
}
