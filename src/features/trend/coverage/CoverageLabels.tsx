import type { ReactElement } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { CoveragePoint } from '../../../domain/coverageTrend.ts'
import { spreadLabels } from '../frame/spreadLabels.ts'
import { useTextSize } from '../frame/textSize.ts'
import styles from './Coverage.module.css'

interface CoverageLabelsProps {
  readonly points: readonly CoveragePoint[]
  /** From top to bottom; a label of two lines ends at its place. */
  readonly labels: readonly (readonly string[])[]
}

/** Height of a label, in pixels. */
const step = 20
const lineHeight = 17

/** The figures of the latest quarter beside the lines' ends, with a bracket around what lies between. */
export function CoverageLabels({ points, labels }: CoverageLabelsProps): ReactElement | null {
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  const { scale } = useTextSize()
  const last = points.at(-1)
  const figures = last?.figures
  if (figures === undefined || toX === undefined || toY === undefined || plot === undefined) {
    return null
  }
  const { sonarTotal, registerTotal } = figures
  const x = toX(last?.quarter) ?? 0
  const [register, sonar] = [toY(registerTotal) ?? 0, toY(sonarTotal) ?? 0]
  const places = spreadLabels([register, (register + sonar) / 2, sonar], {
    top: plot.y,
    bottom: plot.y + plot.height,
    step: step * scale,
  })
  return (
    <>
      <path className={styles['bracket']} d={`M${x + 6} ${register}h4V${sonar}h-4`} />
      {labels.map((lines, index) =>
        lines.map((line, above) => (
          <text
            key={line}
            className={styles['label']}
            x={x + 16}
            y={(places[index] ?? 0) + (5 - (lines.length - 1 - above) * lineHeight) * scale}
          >
            {line}
          </text>
        )),
      )}
    </>
  )
}
