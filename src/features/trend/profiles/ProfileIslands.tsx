import type { ReactElement } from 'react'
import { useXAxisScale, useYAxisScale } from 'recharts'
import { type DrawnPoint, isJoined, layerColours, layerFill, layersOf } from './profileLayers.ts'

interface ProfileIslandsProps {
  readonly points: readonly DrawnPoint[]
  readonly patterns: string
}

/** Pixels; between them six tenths of the way from one quarter to the next. */
const narrowest = 4
const widest = 12

/**
 * What areas do not show: a quarter that no neighbour joins is a narrow column, and a hollow mark
 * stands on top of a sum without some regions.
 */
export function ProfileIslands({ points, patterns }: ProfileIslandsProps): ReactElement | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (x === undefined || y === undefined) return null
  const [first, second] = points
  const step = first && second ? (x(second.quarter) ?? 0) - (x(first.quarter) ?? 0) : 0
  const width = Math.max(narrowest, Math.min(widest, 0.6 * step))
  return (
    <g>
      {points.map((point, index) => {
        const layers = layersOf(point)
        const middle = x(point.quarter) ?? 0
        const columns = isJoined(points, index) ? [] : layers
        const top = layers.at(-1)
        return (
          <g key={point.quarter}>
            {columns.map(({ id, from, to }) => (
              <rect
                key={id}
                x={middle - width / 2}
                y={y(to) ?? 0}
                width={width}
                height={Math.max(0, (y(from) ?? 0) - (y(to) ?? 0))}
                fill={layerFill(id, patterns)}
                stroke={layerColours[id]}
              />
            ))}
            {point.isPart && top !== undefined ? (
              <circle
                cx={middle}
                cy={y(top.to) ?? 0}
                r={4}
                fill="var(--page)"
                stroke="var(--text)"
                strokeWidth={1.5}
              />
            ) : null}
          </g>
        )
      })}
    </g>
  )
}
