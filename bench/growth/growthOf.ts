import { type Line, lineThrough } from './line.ts'
import type { Measurement } from './measureGrowth.ts'
import type { Measure } from './measures.ts'

/** How one measure grows, in bytes of brotli. */
export interface Growth {
  readonly measure: Measure
  /** With the quarters, a line for each number of regions, fewest first. */
  readonly lines: readonly { readonly regions: number; readonly line: Line }[]
  /** With each further region, at most. */
  readonly perRegion: number
}

export function growthOf(measure: Measure, all: readonly Measurement[]): Growth {
  const bytes = (one: Measurement): number => measure.bytes(one).brotli
  const lines = [...Map.groupBy(all, ({ regions }) => regions)].map(([regions, some]) => ({
    regions,
    line: lineThrough(some.map((one) => [one.quarters, bytes(one)])),
  }))
  const perRegion = [...Map.groupBy(all, ({ quarters }) => quarters).values()].map(
    (some) => lineThrough(some.map((one) => [one.regions, bytes(one)])).slope,
  )
  return { measure, lines, perRegion: Math.max(...perRegion) }
}

/** With each further quarter, at most. */
export function perQuarter({ lines }: Growth): number {
  return Math.max(...lines.map(({ line }) => line.slope))
}
