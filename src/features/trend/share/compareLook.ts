/** How one area is drawn. Without its colour it is still told apart by its dash and its mark. */
export interface CompareLook {
  /** A token. */
  readonly colour: string
  /** SVG dash pattern. */
  readonly dash: string
  readonly width: number
  readonly mark: CompareMarkShape
}

export type CompareMarkShape =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'cross'
  | 'star'
  | 'wedge'

const looks: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, CompareLook>> = {
  1: { colour: 'var(--compare-1)', dash: 'none', width: 3, mark: 'circle' },
  2: { colour: 'var(--compare-2)', dash: '7 4', width: 2.5, mark: 'square' },
  3: { colour: 'var(--compare-3)', dash: '3 3', width: 2.5, mark: 'triangle' },
  4: { colour: 'var(--compare-4)', dash: '14 4 2 4', width: 2.5, mark: 'diamond' },
  5: { colour: 'var(--compare-5)', dash: '22 5', width: 2.5, mark: 'cross' },
  6: { colour: 'var(--compare-6)', dash: '9 3 3 3 3 3', width: 2.5, mark: 'star' },
}

/** The country in neutral ink, thicker than a region. */
export const countryLook: CompareLook = {
  colour: 'var(--text)',
  dash: '5 2',
  width: 4,
  mark: 'wedge',
}

/** The look at one place in the row of compared regions; 1 is the page's own. */
export function lookAt(place: 1 | 2 | 3 | 4 | 5 | 6): CompareLook {
  return looks[place]
}
