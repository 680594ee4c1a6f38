import type { ReactElement } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { SharePoint } from '../../../domain/coverageShares.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { spreadLabels } from '../frame/spreadLabels.ts'
import { useTextSize } from '../frame/textSize.ts'
import { CompareMark } from './CompareMark.tsx'
import styles from './CoverageShare.module.css'
import type { ComparedArea } from './compareAreas.ts'
import type { LabelRoom } from './compareLabelRoom.ts'
import { endOf } from './coverageShareEnds.ts'

interface CompareLabelsProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
  readonly room: LabelRoom
}

const lineHeight = 17

/** The name and the latest share of each area beside the end of its line; a thin line leads there. */
export function CompareLabels({ points, areas, room }: CompareLabelsProps): ReactElement | null {
  const page = useTexts()
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  const plot = usePlotArea()
  const { scale } = useTextSize()
  if (toX === undefined || toY === undefined || plot === undefined) return null
  const ends = areas.flatMap(({ totals, look }, index) => {
    const end = endOf(points, index)
    const [x, y] = [toX(end?.quarter), toY(end?.share)]
    if (end === undefined || x === undefined || y === undefined) return []
    return [
      { x, y, look, name: areaName(totals.area, page), share: page.formats.percentage(end.share) },
    ]
  })
  const heights = spreadLabels(
    ends.map(({ y }) => y),
    { top: plot.y + 4, bottom: plot.y + plot.height - 4, step: lineHeight * scale },
  )
  const left = plot.x + plot.width
  return (
    <g className={styles['label']}>
      {ends.map(({ x, y, look, name, share }, index) => {
        const height = heights[index] ?? y
        return (
          <g key={name}>
            <path
              d={`M${x + 6} ${y}H${Math.max(x + 6, left)}L${left + 14} ${height}`}
              fill="none"
              stroke={look.colour}
              strokeWidth={1}
              strokeDasharray="1 2"
            />
            <CompareMark look={look} x={left + 22} y={height} />
            <text x={left + 32} y={height + 5 * scale}>
              {room.hasNames ? `${name} ${share}` : share}
            </text>
          </g>
        )
      })}
    </g>
  )
}
