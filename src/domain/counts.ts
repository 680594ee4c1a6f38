/** The four columns of the publication, in source order. The source does not name them. */
export const profileIds = ['profile1', 'profile2', 'profile3', 'profile4'] as const
export type ProfileId = (typeof profileIds)[number]

/** The same for each of the four columns. Example: `perProfile(() => 0)`. */
export function perProfile<T>(make: (id: ProfileId) => T): Record<ProfileId, T> {
  return {
    profile1: make('profile1'),
    profile2: make('profile2'),
    profile3: make('profile3'),
    profile4: make('profile4'),
  }
}

/** Number columns of the table, in the order of the publication. */
export const numberColumnIds = [...profileIds, 'total'] as const
export type NumberColumnId = (typeof numberColumnIds)[number]

/** Number of people per profile column, in source order. */
export type ProfileCounts = readonly [number, number, number, number]

/** One printed row: four counts and the printed total, in people. */
export interface Counts {
  readonly counts: ProfileCounts
  /** "Totaal in Sonar" as printed, not computed. */
  readonly total: number
}

/** People in one number column. Example: of `[125, 680, 1935, 203]` the third, `profile3`, is 1935. */
export function countOf(row: Counts, column: NumberColumnId): number {
  if (column === 'total') return row.total
  const [profile1, profile2, profile3, profile4] = row.counts
  return { profile1, profile2, profile3, profile4 }[column]
}

/** Sum of the four counts, in people. */
export function sumOf(counts: ProfileCounts): number {
  return counts[0] + counts[1] + counts[2] + counts[3]
}

/** Below this number of people no percentage is shown. */
export const smallestBase = 10

/** People as a share of all of them, 0–1; `undefined` on fewer than ten. Example: `shareOf(1935, 2943)` is 0.6575… */
export function shareOf(part: number, whole: number): number | undefined {
  return whole < smallestBase ? undefined : part / whole
}

/** Nobody: the start of a sum. */
export const zeroCounts: Counts = { counts: [0, 0, 0, 0], total: 0 }

/** Sum of two rows, in people. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    counts: [
      a.counts[0] + b.counts[0],
      a.counts[1] + b.counts[1],
      a.counts[2] + b.counts[2],
      a.counts[3] + b.counts[3],
    ],
    total: a.total + b.total,
  }
}
