/** How a check came out. What could not be checked is neither right nor wrong, and is said. */
export type Outcome =
  | { readonly kind: 'holds'; readonly text: string }
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'unchecked'; readonly text: string }
