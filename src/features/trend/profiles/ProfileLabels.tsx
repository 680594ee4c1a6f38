import type { ReactElement } from 'react'
import type { ProfileId } from '../../../domain/profile.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { spreadLabels } from '../frame/spreadLabels.ts'
import { lettersWide, type TextSize, useTextSize } from '../frame/textSize.ts'
import styles from './ProfilesFigure.module.css'
import { type DrawnPoint, layerColours, layerFill, layersOf } from './profileLayers.ts'

interface ProfileLabelsProps {
  /** The quarter beside which the names stand. */
  readonly point: DrawnPoint
  /** Where values are drawn, in pixels. */
  readonly plot: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** The height at which a value lies. */
  readonly yOf: (value: number) => number
  readonly patterns: string
  /** The value under a name; without it only the name. */
  readonly valueText?: (id: ProfileId) => string
}

/** Where the words begin, in pixels from the plot. */
const before = 26
/** Of "niet transparant" and "not transparent". */
const longest = 16

/** Room for the names at the right end. */
export function namesRoom(size: TextSize): number {
  return before + lettersWide(longest, 7.75, size)
}

/**
 * The names of the layers at the right end of a drawing: a line to the layer, its fill, and its name. A mark above them says that the names are derived.
 */
export function ProfileLabels({
  point,
  plot,
  yOf,
  patterns,
  valueText,
}: ProfileLabelsProps): ReactElement {
  const { texts } = useTexts()
  const { scale } = useTextSize()
  const layers = layersOf(point)
  const heights = layers.map(({ from, to }) => yOf((from + to) / 2))
  const lines = valueText === undefined ? 2 : 3
  const lineHeight = 17 * scale
  const places = spreadLabels(heights, {
    top: plot.y + ((lines - 1) * lineHeight) / 2 + 8,
    bottom: plot.y + plot.height - ((lines - 1) * lineHeight) / 2,
    step: lines * lineHeight + 4,
  })
  const right = plot.x + plot.width
  // Areas end a little before the plot does; a bar alone fills it.
  const start = right + (valueText === undefined ? -6 : 1)
  return (
    <g className={styles['names']}>
      <text
        className={styles['derived']}
        x={right + before}
        y={Math.min(...places) - (lines / 2) * lineHeight - 5}
      >
        {texts.table.derived}
      </text>
      {layers.map(({ id }, index) => {
        const height = heights[index] ?? 0
        const place = places[index] ?? height
        const [who, how] = texts.table.columns[id].split(/(?<=,) /)
        const rows = [who, how, valueText?.(id)].filter((row) => row !== undefined)
        const firstLine = place + 5 * scale - ((rows.length - 1) * lineHeight) / 2
        return (
          <g key={id}>
            <path d={`M${start} ${height}L${right + 10} ${place}`} stroke="var(--strong-line)" />
            <rect
              x={right + 11}
              y={firstLine - 10}
              width={10}
              height={10}
              fill={layerFill(id, patterns)}
              stroke={layerColours[id]}
            />
            {rows.map((row, line) => (
              <text key={row} x={right + before} y={firstLine + line * lineHeight}>
                {row}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
