import { type ReactElement, useRef } from 'react'
import { lastMonthIndex, monthIndex, type Quarter } from '../../../domain/quarter.ts'
import { registerBreaks } from '../../../domain/reference/nationalRegister.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useTextSize } from '../frame/textSize.ts'
import { useWidth } from '../frame/useWidth.ts'
import styles from './Register.module.css'
import { RegisterAxes } from './RegisterAxes.tsx'
import { RegisterCountry } from './RegisterCountry.tsx'
import { RegisterMark } from './RegisterMark.tsx'
import { type RegisterScale, registerScale } from './registerScale.ts'

interface RegisterDrawingProps {
  readonly registerTotal: number
  readonly quarter: Quarter
  readonly region: string
  readonly description: string
}

/**
 * The known quarter-ends at their true place in time, from 0. Lines only between quarters that
 * follow each other: what was not found stays a gap.
 */
export function RegisterDrawing(props: RegisterDrawingProps): ReactElement {
  const { description, ...own } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const textSize = useTextSize()
  const height = 260 * textSize.scale
  const scale = registerScale(width, height, textSize)
  return (
    <div ref={box} className={styles['drawing']}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
        <title>{description}</title>
        <Breaks scale={scale} />
        <RegisterAxes scale={scale} />
        <rect
          data-plot=""
          x={scale.left}
          y={scale.top}
          width={scale.right - scale.left}
          height={scale.bottom - scale.top}
          fill="none"
        />
        <RegisterCountry scale={scale} />
        <Region scale={scale} {...own} />
      </svg>
    </div>
  )
}

/** The years in which figures changed in kind, as a band with its name above. */
function Breaks({ scale }: { readonly scale: RegisterScale }): ReactElement {
  const words = figureTexts(useTexts().language).register
  const { xOf, top, bottom, letters } = scale
  return (
    <>
      {registerBreaks.map(({ kind, from, to }) => {
        const [start, end] = [xOf(monthIndex(from) - 1), xOf(monthIndex(to))]
        return (
          <g key={kind}>
            <rect
              className={styles['band']}
              x={start}
              y={top}
              width={end - start}
              height={bottom - top}
            />
            <text
              className={styles['label']}
              x={(start + end) / 2}
              y={top - 8 * letters}
              textAnchor="middle"
            >
              {words.band}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** The region of the page, at its own quarter; left out where that lies outside the drawing. */
function Region({
  scale,
  registerTotal,
  quarter,
  region,
}: Omit<RegisterDrawingProps, 'description'> & {
  readonly scale: RegisterScale
}): ReactElement | null {
  const { formats } = useTexts()
  const [x, y] = [scale.xOf(lastMonthIndex(quarter)), scale.yOf(registerTotal)]
  if (x < scale.left || x > scale.right) return null
  return (
    <>
      <RegisterMark kind="region" x={x} y={y} />
      <text className={styles['label']} x={x} y={y - 10} textAnchor="middle">
        {region}: {formats.count(registerTotal)}
      </text>
    </>
  )
}
