import { type Growth, perQuarter } from './growthOf.ts'

/** Bytes of brotli that a further quarter may add to what has limits; a further region adds none. */
const limitPerQuarter = 60

export interface Verdict {
  readonly holds: boolean
  readonly text: string
}

/** Both limits, for each measure that has them. */
export function judge(growths: readonly Growth[]): readonly Verdict[] {
  return growths
    .filter(({ measure }) => measure.hasLimits)
    .flatMap((growth) => {
      const [region, quarter] = [growth.perRegion, perQuarter(growth)]
      const { name } = growth.measure
      return [
        {
          holds: region <= 0,
          text: `${name}: ${region.toFixed(1)} bytes per further region (limit: 0)`,
        },
        {
          holds: quarter < limitPerQuarter,
          text: `${name}: ${quarter.toFixed(1)} bytes per further quarter (limit: below ${limitPerQuarter})`,
        },
      ]
    })
}
