import type { IndexFile } from '../data/indexSchema.ts'
import { type Area, country } from '../domain/place.ts'

/** What a reader can choose from, the default first: the country where there are several regions. */
export function areasOf({ regions }: IndexFile): readonly Area[] {
  const all = regions.map(({ code, name }) => ({ code, name }))
  return all.length > 1 ? [country, ...all] : all
}
