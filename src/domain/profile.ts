/**
 * The four columns of the publication, in source order. The source does not name them;
 * labels are derived and live in the label registry of the catalogues.
 */
export const profileIds = ['profile1', 'profile2', 'profile3', 'profile4'] as const
export type ProfileId = (typeof profileIds)[number]

/** Number columns of the table, in the order of the publication. */
export const numberColumnIds = [...profileIds, 'total'] as const
export type NumberColumnId = (typeof numberColumnIds)[number]

/**
 * Where the name of a column comes from: the source prints "Totaal in Sonar"; the names of the
 * profile columns are derived from what the publication says about them.
 */
export const labelStatus: Readonly<Record<NumberColumnId, 'derived' | 'printed'>> = {
  profile1: 'derived',
  profile2: 'derived',
  profile3: 'derived',
  profile4: 'derived',
  total: 'printed',
}

/** Number of people per profile column, in source order. */
export type ProfileCounts = readonly [number, number, number, number]

/** The figures of one printed line: four counts and the printed total, in people. */
export interface Figures {
  readonly counts: ProfileCounts
  /** "Totaal in Sonar" as printed, not computed. */
  readonly total: number
}

/** People in one number column. Example: `figureOf({ counts: [125, 680, 1935, 203], total: 2943 }, 'profile3')` is 1935. */
export function figureOf(figures: Figures, column: NumberColumnId): number {
  if (column === 'total') return figures.total
  const [profile1, profile2, profile3, profile4] = figures.counts
  return { profile1, profile2, profile3, profile4 }[column]
}

/** Sum of the four counts, in people. */
export function sumOf(counts: ProfileCounts): number {
  return counts[0] + counts[1] + counts[2] + counts[3]
}

/** Figures of nobody: where adding up starts. */
export const noFigures: Figures = { counts: [0, 0, 0, 0], total: 0 }

/** Two lines added up, in people. */
export function addFigures(a: Figures, b: Figures): Figures {
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
