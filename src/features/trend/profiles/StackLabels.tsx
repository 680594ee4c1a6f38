import type { ReactElement } from 'react'
import { usePlotArea, useYAxisScale } from 'recharts'
import { ProfileLabels } from './ProfileLabels.tsx'
import type { DrawnPoint } from './profileLayers.ts'

interface StackLabelsProps {
  readonly points: readonly DrawnPoint[]
  readonly patterns: string
}

/** The names of the layers of a chart, beside the last quarter that is drawn. */
export function StackLabels({ points, patterns }: StackLabelsProps): ReactElement | null {
  const plot = usePlotArea()
  const y = useYAxisScale()
  const last = points.findLast(({ values }) => values !== undefined)
  if (plot === undefined || y === undefined || last === undefined) return null
  return (
    <ProfileLabels point={last} plot={plot} yOf={(value) => y(value) ?? 0} patterns={patterns} />
  )
}
