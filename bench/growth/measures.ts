import type { Bytes } from './bytesOf.ts'
import type { Measurement } from './measureGrowth.ts'

/** What a page of one region fetches, and whether it has to keep to the limits. */
export interface Measure {
  readonly name: string
  readonly hasLimits: boolean
  readonly bytes: (measurement: Measurement) => Bytes
}

/** In the order of the report. No region has had as many municipalities as Groningen. */
export const measures: readonly Measure[] = [
  { name: 'file of Groningen', hasLimits: true, bytes: largestFile },
  { name: 'file of the median region', hasLimits: true, bytes: medianFile },
  { name: 'index', hasLimits: false, bytes: ({ index }) => index },
]

function largestFile({ files }: Measurement): Bytes {
  const bytes = files.get('AM01')
  if (bytes === undefined) throw new Error('No file of Groningen')
  return bytes
}

function medianFile({ files }: Measurement): Bytes {
  const sorted = [...files.values()].sort((a, b) => a.brotli - b.brotli)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('No files of regions')
  return middle
}
