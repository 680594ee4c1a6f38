import type { Area, AreaCode } from '../../../domain/place.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { View } from '../../../domain/view.ts'

/**
 * The name of a picture: what it shows, of which areas, from when to when, and what more tells it
 * from others. `klantprofielen-AM01-2016-Q1-2026-Q3-procenten-selectie`
 */
export function figureFileName(
  what: string,
  areas: readonly AreaCode[],
  quarters: readonly Quarter[],
  marks: readonly string[] = [],
): string {
  const ends = new Set([...quarters.slice(0, 1), ...quarters.slice(-1)])
  return [what, ...areas, ...ends, ...marks].join('-')
}

/** In the name of a file with municipalities, as in that of the table; the country has no choice of them. */
export function selectionMarks(
  area: Area,
  { boundaries, selection }: Pick<View, 'boundaries' | 'selection'>,
): readonly string[] {
  if (area.code === 'NL') return []
  return [
    ...(boundaries === 'current' ? ['huidige-gemeenten'] : []),
    ...(selection.kind === 'some' ? ['selectie'] : []),
  ]
}
