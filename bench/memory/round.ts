/** What a reader does: press a heading, choose a quarter by its place in the list, and so on. */
export type Action =
  | { readonly kind: 'sort'; readonly heading: string }
  | { readonly kind: 'quarter'; readonly place: number }
  | { readonly kind: 'measure'; readonly label: 'Procenten' | 'Aantallen' }
  | { readonly kind: 'toggle'; readonly municipality: string }
  | { readonly kind: 'search'; readonly text: string }

/** As many of the latest quarters; the page keeps each that was visited for five minutes. */
export const quarterCount = 6

/** Three presses of a heading end where they began: descending, ascending, in name order. */
const total: Action = { kind: 'sort', heading: 'Totaal in Sonar' }
const first: Action = { kind: 'sort', heading: 'Gemeente, transparant' }

/**
 * Everything in a round is undone in it, so that each reading is of the same page. A round visits
 * other quarters than the one before.
 */
export function roundOf(number: number): readonly Action[] {
  const place = (nth: number): number => 1 + ((3 * number + nth) % (quarterCount - 1))
  return [
    total,
    { kind: 'measure', label: 'Procenten' },
    { kind: 'quarter', place: place(0) },
    { kind: 'toggle', municipality: 'Amsterdam' },
    { kind: 'toggle', municipality: 'Zwolle' },
    { kind: 'search', text: 'gro' },
    total,
    { kind: 'measure', label: 'Aantallen' },
    { kind: 'quarter', place: place(1) },
    { kind: 'search', text: '' },
    { kind: 'toggle', municipality: 'Amsterdam' },
    { kind: 'toggle', municipality: 'Zwolle' },
    total,
    { kind: 'measure', label: 'Procenten' },
    first,
    { kind: 'quarter', place: place(2) },
    first,
    { kind: 'measure', label: 'Aantallen' },
    first,
    { kind: 'quarter', place: 0 },
  ]
}

export const roundLength = roundOf(0).length
