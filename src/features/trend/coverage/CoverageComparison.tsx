import { type ReactElement, useId, useMemo } from 'react'
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import type { CoverageFigures } from '../../../domain/coverageTrend.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Hatch } from '../../../ui/Hatch.tsx'
import { lettersWide, useTextSize } from '../frame/textSize.ts'
import styles from './CoverageChart.module.css'

interface CoverageComparisonProps {
  readonly figures: CoverageFigures
  readonly description: string
}

/** Recharts hands positions on as it has them. */
type Coordinate = number | string | undefined

/** Pixels at the usual size of letters. */
const thickness = 44
/** Width of a letter of 14 pixels. */
const letter = 7.2

/** Sonar beside the register in one quarter, in people; what is missing from Sonar is hatched. */
export function CoverageComparison({
  figures,
  description,
}: CoverageComparisonProps): ReactElement {
  const { language, formats } = useTexts()
  const words = figureTexts(language).coverage
  const hatch = useId()
  const { scale } = useTextSize()
  const { sonarTotal, registerTotal, registerGap } = figures
  const sonar = `${words.sonar}: ${formats.count(sonarTotal)}`
  const gap = `${words.gap}: ${formats.count(registerGap)}`
  const register = `${words.register}: ${formats.count(registerTotal)}`
  const bars = useMemo(
    () => [
      { name: sonar, sonar: sonarTotal, gap: registerGap },
      { name: register, register: registerTotal },
    ],
    [sonar, sonarTotal, registerGap, register, registerTotal],
  )
  const shared = {
    stackId: 'people',
    barSize: thickness * scale,
    isAnimationActive: false,
  } as const
  return (
    <BarChart
      layout="vertical"
      responsive
      accessibilityLayer={false}
      role="img"
      title={`${description} ${sonar}. ${gap}. ${register}.`}
      style={{ width: '100%', height: '100%' }}
      data={bars}
      margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
    >
      <defs>
        <Hatch id={hatch} colour="var(--register)" />
      </defs>
      <XAxis type="number" hide domain={[0, registerTotal]} />
      <YAxis
        type="category"
        dataKey="name"
        width={1}
        axisLine={false}
        tickLine={false}
        tick={BarName}
      />
      <Bar {...shared} dataKey="sonar" fill="var(--sonar)" />
      <Bar {...shared} dataKey="gap" fill={`url(#${hatch})`} stroke="var(--register)">
        <LabelList
          dataKey="gap"
          content={(props) => <GapName {...props} name={gap} beside={sonar} />}
        />
      </Bar>
      <Bar {...shared} dataKey="register" fill="var(--register)" />
    </BarChart>
  )
}

/** The name and the figure of a bar, above its left end. */
function BarName({ y, payload }: { y?: Coordinate; payload?: { value: string } }): ReactElement {
  const { scale } = useTextSize()
  return (
    <text className={styles['name']} x={0} y={Number(y) - (thickness / 2) * scale - 8}>
      {payload?.value}
    </text>
  )
}

/** The name and the figure of the gap: above its right end, or below it where that of Sonar leaves no room. */
function GapName({
  x = 0,
  y = 0,
  width = 0,
  value,
  name,
  beside,
}: {
  x?: Coordinate
  y?: Coordinate
  width?: Coordinate
  value?: unknown
  name: string
  /** What stands above the left end. */
  beside: string
}): ReactElement | null {
  const textSize = useTextSize()
  if (typeof value !== 'number') return null
  const end = Number(x) + Number(width)
  const isBeside = lettersWide(beside.length + name.length + 2, letter, textSize) <= end
  return (
    <text
      className={styles['name']}
      x={end}
      y={Number(y) + (isBeside ? -8 : (thickness + 16) * textSize.scale)}
      textAnchor="end"
    >
      {name}
    </text>
  )
}
