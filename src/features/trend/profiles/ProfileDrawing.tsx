import { memo, type ReactElement, useMemo, useRef } from 'react'
import type { EventMark } from '../../../domain/eventMarks.ts'
import type { ProfilePoint } from '../../../domain/profileTrend.ts'
import type { Measure } from '../../../domain/view.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { lazyInView } from '../../../ui/lazyInView.tsx'
import { FigureLegend } from '../frame/FigureLegend.tsx'
import { useTextSize } from '../frame/textSize.ts'
import { useWidth } from '../frame/useWidth.ts'
import { ProfileColumn } from './ProfileColumn.tsx'
import { drawnPoints, layerColours, layerIds } from './profileLayers.ts'

/** Areas need a library; the bar of one quarter does not. */
const ProfileStack = lazyInView(async () => (await import('./ProfileStack.tsx')).ProfileStack)

interface ProfileDrawingProps {
  readonly points: readonly ProfilePoint[]
  readonly measure: Measure
  readonly marks: readonly EventMark[]
  readonly description: string
}

/** Below this width in pixels the names leave too little of the drawing, and stand under it. */
const narrow = 440

/** Several quarters are areas through time; a quarter alone is one bar. */
export const ProfileDrawing = memo(function ProfileDrawing(
  props: ProfileDrawingProps,
): ReactElement | null {
  const { points, measure, marks, description } = props
  const { texts } = useTexts()
  const frame = useRef<HTMLDivElement>(null)
  const hasNames = useWidth(frame) >= narrow * useTextSize().scale
  const drawn = useMemo(() => drawnPoints(points, measure), [points, measure])
  const [one, ...others] = drawn.filter(({ values }) => values !== undefined)
  if (one === undefined) return null
  if (others.length === 0) {
    return <ProfileColumn point={one} measure={measure} description={description} />
  }
  const legend = layerIds.toReversed().map((id) => ({
    label: `${texts.table.columns[id]} (${texts.table.derived})`,
    swatch: id === 'profile1' || id === 'profile3' ? ('solid' as const) : ('hatched' as const),
    colour: layerColours[id],
  }))
  return (
    <div ref={frame}>
      <ProfileStack
        points={drawn}
        measure={measure}
        marks={marks}
        description={description}
        hasNames={hasNames}
      />
      {hasNames ? null : <FigureLegend entries={legend} />}
    </div>
  )
})
