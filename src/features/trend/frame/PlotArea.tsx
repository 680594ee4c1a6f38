import type { ReactElement } from 'react'
import { usePlotArea } from 'recharts'

interface PlotAreaProps {
  /** Pixels that the axis keeps free on its left and right: the `padding` of the XAxis. */
  readonly padding?: { readonly left: number; readonly right: number }
}

/** Marks in a Recharts chart where its points lie, so that the frame finds them. */
export function PlotArea({ padding = { left: 0, right: 0 } }: PlotAreaProps): ReactElement | null {
  const area = usePlotArea()
  if (area === undefined) return null
  return (
    <rect
      data-plot=""
      x={area.x + padding.left}
      y={area.y}
      width={Math.max(0, area.width - padding.left - padding.right)}
      height={area.height}
      fill="none"
      stroke="none"
      pointerEvents="none"
    />
  )
}
