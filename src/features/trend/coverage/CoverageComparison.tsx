import { type ReactElement, useId, useRef } from 'react'
import type { CoverageFigures } from '../../../domain/coverageTrend.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Hatch } from '../../../ui/Hatch.tsx'
import { lettersWide, useTextSize } from '../frame/textSize.ts'
import { useWidth } from '../frame/useWidth.ts'
import styles from './Coverage.module.css'

interface CoverageComparisonProps {
  readonly figures: CoverageFigures
  readonly description: string
}

/** Pixels at the usual size of letters: of a bar, and of a bar with the words above and below it. */
const thickness = 44
const band = 88
/** Width of a letter of 14 pixels. */
const letter = 7.2
/** For the edge of the hatched part. */
const edge = 1

/** Sonar beside the register in one quarter, in people; what is missing from Sonar is hatched. */
export function CoverageComparison({
  figures,
  description,
}: CoverageComparisonProps): ReactElement {
  const { language, formats } = useTexts()
  const words = figureTexts(language).coverage
  const hatch = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const textSize = useTextSize()
  const { scale } = textSize
  const { sonarTotal, registerTotal, registerGap } = figures
  const sonar = `${words.sonar}: ${formats.count(sonarTotal)}`
  const gap = `${words.gap}: ${formats.count(registerGap)}`
  const register = `${words.register}: ${formats.count(registerTotal)}`
  const whole = width - 2 * edge
  const sonarWidth = (sonarTotal / Math.max(1, registerTotal)) * whole
  const height = thickness * scale
  const [first, second] = [
    ((band - thickness) / 2) * scale,
    (band + (band - thickness) / 2) * scale,
  ]
  // The words on the gap stand below it where those on Sonar leave no room.
  const isBeside = lettersWide(sonar.length + gap.length + 2, letter, textSize) <= whole
  return (
    <div ref={box} className={styles['comparison']}>
      <svg
        width={width}
        height={2 * band * scale}
        viewBox={`0 0 ${width} ${2 * band * scale}`}
        role="img"
      >
        <title>{`${description} ${sonar}. ${gap}. ${register}.`}</title>
        <Hatch id={hatch} colour="var(--register)" />
        <rect x={edge} y={first} width={sonarWidth} height={height} fill="var(--sonar)" />
        <rect
          x={edge + sonarWidth}
          y={first}
          width={whole - sonarWidth}
          height={height}
          fill={`url(#${hatch})`}
          stroke="var(--register)"
        />
        <rect x={edge} y={second} width={whole} height={height} fill="var(--register)" />
        <text className={styles['name']} x={0} y={first - 8}>
          {sonar}
        </text>
        <text
          className={styles['name']}
          x={width - edge}
          y={isBeside ? first - 8 : first + height + 16 * scale}
          textAnchor="end"
        >
          {gap}
        </text>
        <text className={styles['name']} x={0} y={second - 8}>
          {register}
        </text>
      </svg>
    </div>
  )
}
