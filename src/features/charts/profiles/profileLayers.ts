import { type ProfileId, profileIds } from '../../../domain/counts.ts'
import type { ProfilePoint } from '../../../domain/trends.ts'
import type { Measure } from '../../../domain/view.ts'

/** From the bottom of the stack to its top: read downwards it is the order of the publication. */
export const layerIds: readonly ProfileId[] = profileIds.toReversed()

/** Hue says who keeps the profile; solid is transparent, hatched is not. */
export const layerLooks = {
  profile1: { swatch: 'solid', colour: 'var(--municipality)' },
  profile2: { swatch: 'hatched', colour: 'var(--municipality)' },
  profile3: { swatch: 'solid', colour: 'var(--uwv)' },
  profile4: { swatch: 'hatched', colour: 'var(--uwv)' },
} as const

/** People, or shares 0–1, of each profile; `undefined` for a gap, and for shares of nobody. */
export function layersOf(
  { values }: ProfilePoint,
  measure: Measure,
): Readonly<Record<ProfileId, number>> | undefined {
  const whole = measure === 'count' ? 1 : values?.total
  if (values === undefined || !whole) return undefined
  const [profile1, profile2, profile3, profile4] = values.counts
  return {
    profile1: profile1 / whole,
    profile2: profile2 / whole,
    profile3: profile3 / whole,
    profile4: profile4 / whole,
  }
}
