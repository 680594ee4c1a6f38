import { type Figures, type ProfileId, profileIds } from '../../../domain/profile.ts'
import type { ProfilePoint } from '../../../domain/profileTrend.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { Measure } from '../../../domain/view.ts'

type Values = Readonly<Record<ProfileId, number>>

/** What is drawn of one quarter. */
export interface DrawnPoint {
  readonly quarter: Quarter
  /** People, or shares 0–1; absent where it is a gap. */
  readonly values?: Values
  /** Sums without some regions. */
  readonly isPart?: true
  /** Not joined to its neighbours: beside whole sums, one without some regions would look like a dip. */
  readonly isApart?: true
}

/** From the bottom of the stack to its top: read downwards it is the order of the publication. */
export const layerIds: readonly ProfileId[] = profileIds.toReversed()

/** Of all drawn quarters the part that may stand apart before areas are more confusing than columns. */
const mostApart = 0.25

/**
 * The points as they are drawn. A share of a total of 0 does not exist: also a gap. Where many
 * quarters would stand apart, all do, so that all look the same.
 */
export function drawnPoints(
  points: readonly ProfilePoint[],
  measure: Measure,
): readonly DrawnPoint[] {
  const drawn = points.map((point) => drawnPoint(point, measure))
  const shown = drawn.filter(({ values }) => values !== undefined).length
  const joined = drawn.filter((_, index) => isJoined(drawn, index)).length
  return shown - joined > mostApart * shown
    ? drawn.map((point) => ({ ...point, isApart: true }))
    : drawn
}

function drawnPoint(
  { quarter, figures, regionsMissing }: ProfilePoint,
  measure: Measure,
): DrawnPoint {
  const values = figures === undefined ? undefined : valuesOf(figures, measure)
  if (values === undefined) return { quarter }
  if (regionsMissing === undefined) return { quarter, values }
  const part = { quarter, values, isPart: true } as const
  return measure === 'count' ? { ...part, isApart: true } : part
}

function valuesOf(figures: Figures, measure: Measure): Values | undefined {
  const whole = measure === 'count' ? 1 : figures.total
  if (whole === 0) return undefined
  const [profile1, profile2, profile3, profile4] = figures.counts
  return {
    profile1: profile1 / whole,
    profile2: profile2 / whole,
    profile3: profile3 / whole,
    profile4: profile4 / whole,
  }
}

/** True when areas join the point to a neighbour. */
export function isJoined(points: readonly DrawnPoint[], index: number): boolean {
  const canJoin = (one: DrawnPoint | undefined): boolean =>
    one?.values !== undefined && one.isApart === undefined
  return canJoin(points[index]) && (canJoin(points[index - 1]) || canJoin(points[index + 1]))
}

/** The layers of one quarter with their ends in the stack; none for a gap. */
export function layersOf({
  values,
}: DrawnPoint): readonly { readonly id: ProfileId; readonly from: number; readonly to: number }[] {
  if (values === undefined) return []
  let end = 0
  return layerIds.map((id) => {
    const from = end
    end += values[id]
    return { id, from, to: end }
  })
}

/** Hue says who keeps the profile; solid is transparent, hatched is not. */
export const layerColours: Readonly<Record<ProfileId, string>> = {
  profile1: 'var(--municipality)',
  profile2: 'var(--municipality)',
  profile3: 'var(--uwv)',
  profile4: 'var(--uwv)',
}

/** The fill of a layer; `patterns` is the prefix of the two hatched ones in the same drawing. */
export function layerFill(id: ProfileId, patterns: string): string {
  switch (id) {
    case 'profile1':
    case 'profile3':
      return layerColours[id]
    case 'profile2':
      return `url(#${patterns}-municipality)`
    case 'profile4':
      return `url(#${patterns}-uwv)`
  }
}
