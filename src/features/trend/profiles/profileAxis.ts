import type { Measure } from '../../../domain/view.ts'
import { peopleAxis } from '../frame/peopleAxis.ts'
import { type DrawnPoint, layersOf } from './profileLayers.ts'

/** What Recharts asks of an axis; it changes no lists, and does not say so. */
interface ProfileAxis {
  readonly domain: [number, number]
  readonly ticks: number[]
}

/** From 0 to all of 100%, or to a round number of people above the highest stack. */
export function profileAxis(points: readonly DrawnPoint[], measure: Measure): ProfileAxis {
  if (measure === 'share') return { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] }
  const tops = points.map((point) => layersOf(point).at(-1)?.to ?? 0)
  const { highest, ticks } = peopleAxis(Math.max(0, ...tops))
  return { domain: [0, highest], ticks: [...ticks] }
}
