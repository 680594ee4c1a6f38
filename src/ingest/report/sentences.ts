/** One finding in words: what is wrong and, where that is not obvious, what to do. */
export interface Sentences {
  readonly nl: string
  readonly en: string
}
