import { type Counts, shareOf } from './counts.ts'
import { byName } from './municipality.ts'
import type { ChartOrder } from './view.ts'

/** Whose profiles: the columns are two pairs, by a derived reading of the source. */
export const owners = ['municipality', 'uwv'] as const
export type Owner = (typeof owners)[number]

/** The profiles of one owner that employers can find, in people. */
export interface VisibleProfiles {
  readonly visible: number
  readonly all: number
  /** 0–1; absent on fewer than ten profiles. */
  readonly share?: number
}

export type ProfileShares = Readonly<Record<Owner, VisibleProfiles>>

/**
 * The transparent profiles of each owner, and their share of all of that owner.
 * Example: `[3, 187, 312, 91]` is 3 of 190 (0.0157…) for the municipality and 312 of 403 for UWV.
 */
export function profileShares({ counts }: Pick<Counts, 'counts'>): ProfileShares {
  const [profile1, profile2, profile3, profile4] = counts
  return {
    municipality: visibleOf(profile1, profile1 + profile2),
    uwv: visibleOf(profile3, profile3 + profile4),
  }
}

/** A part of people and its share. Example: 3 of 190 is 0.0157…, and 3 of 9 has no share. */
export function visibleOf(visible: number, all: number): VisibleProfiles {
  const share = shareOf(visible, all)
  return share === undefined ? { visible, all } : { visible, all, share }
}

interface Shared extends Pick<Counts, 'total'> {
  readonly code: string
  readonly name: string
  readonly shares: ProfileShares
}

/**
 * Rows in the order of the chart: by share or people the highest first, those without a share last; equal
 * ones by name. Example: by `share` 3 of 158 stands before 3 of 190.
 */
export function orderByShare<T extends Shared>(rows: readonly T[], order: ChartOrder) {
  if (order === 'name') return rows.toSorted(byName)
  const amountOf = ({ shares, total }: T): number =>
    order === 'size' ? total : (shares[order === 'uwv' ? 'uwv' : 'municipality'].share ?? -1)
  return rows.toSorted((a, b) => amountOf(b) - amountOf(a) || byName(a, b))
}

/** The rows that make most and least of the municipality's own profiles visible; `undefined` where none differ. */
export function shareEnds<T extends Shared>(rows: readonly T[]) {
  const shares = rows.flatMap(({ shares }) => shares.municipality.share ?? [])
  const [most, least] = [Math.max(...shares), Math.min(...shares)]
  if (shares.length === 0 || most === least) return undefined
  const withShare = (share: number): readonly T[] =>
    rows.filter((row) => row.shares.municipality.share === share)
  return { highest: withShare(most), lowest: withShare(least) }
}

/** The middle value, or the mean of the middle two. Example: the median of 1, 2, 4 and 9 is 3. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
