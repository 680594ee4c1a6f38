import type { Quarter } from '../../domain/quarter.ts'
import { regions } from '../../domain/reference/referencePlaces.ts'
import { withoutCode, withoutLabels } from './labels.ts'
import type { ClassifiedLine } from './lines.ts'
import {
  findMunicipality,
  municipalitiesIn,
  type NamedRegion,
  wholeMunicipality,
  wholeTotal,
} from './places.ts'

/** How names of rows are known in one region and quarter. */
export type Spelling = ReturnType<typeof spellingIn>

/** Names to expect; without a known region or quarter, those of the whole country or of every year. */
export function spellingIn(region: NamedRegion | undefined, quarter: Quarter | undefined) {
  const places = region?.known === undefined ? regions : [region.known]
  const candidates =
    quarter === undefined
      ? places.flatMap(({ members }) => members)
      : municipalitiesIn(region?.known, quarter)
  return {
    region: region?.printed,
    /** A name without the columns beside it, in row `position`, counted from 1. */
    bareName: (name: string, position: number) =>
      withoutLabels(name, position, { region, quarter, candidates }),
    withoutCode: (line: ClassifiedLine) => withoutCode(line, candidates),
    isKnown: (name: string) => findMunicipality(name, candidates) !== undefined,
    /** The name that wrapped pieces make together, or `undefined` when they make none. */
    wholeName: (pieces: readonly string[]) =>
      wholeTotal(pieces, region?.printed) ?? wholeMunicipality(pieces, candidates),
  }
}
