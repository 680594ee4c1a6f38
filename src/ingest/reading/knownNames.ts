import type { Municipality } from '../../domain/place.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { regions } from '../../domain/reference/referencePlaces.ts'
import { findMunicipality, lettersOf, municipalitiesIn } from './findPlaces.ts'
import { nameWithoutMarks } from './footnoteMarks.ts'
import type { NamedRegion } from './regionNear.ts'

/** How names of rows are known in one region and quarter. */
export interface Spelling {
  readonly region: string | undefined
  readonly isKnown: (name: string) => boolean
  /** The name that wrapped pieces make together, or `undefined` when they make none. */
  readonly wholeName: (pieces: readonly string[]) => string | undefined
}

/** Names to expect; without a known region or quarter, those of the whole country or of every year. */
export function spellingIn(
  region: NamedRegion | undefined,
  quarter: Quarter | undefined,
): Spelling {
  const members = region?.known === undefined ? regions : [region.known]
  const candidates =
    quarter === undefined
      ? members.flatMap((one) => one.members)
      : municipalitiesIn(region?.known, quarter)
  return {
    region: region?.printed,
    isKnown: (name) => findMunicipality(name, candidates) !== undefined,
    wholeName: (pieces) =>
      wholeTotal(pieces, region?.printed) ?? wholeMunicipality(pieces, candidates),
  }
}

/** True for "TOTAAL AMR" in its spellings, also with the region's name behind it. */
export function isTotalName(name: string, region: string | undefined): boolean {
  const letters = lettersOf(name)
  const suffix = region === undefined ? '' : lettersOf(region)
  const bare = letters.endsWith(suffix) ? letters.slice(0, letters.length - suffix.length) : letters
  return /^(?:(?:eind)?totaal(?:vande|van)?(?:amr|arbeidsmarktregio|regio)?(?:amr)?|amr)$/.test(
    bare,
  )
}

/** Only with "AMR" or "regio" in it: the heading "Totaal" above the row of Groningen is no total row. */
function wholeTotal(pieces: readonly string[], region: string | undefined): string | undefined {
  const name = pieces.join(' ')
  return isTotalName(name, region) && /amr|a\.m\.r|regio/i.test(name) ? name : undefined
}

function wholeMunicipality(
  pieces: readonly string[],
  candidates: readonly Municipality[],
): string | undefined {
  const bare = pieces.map(nameWithoutMarks)
  const letters = lettersOf(bare.join(''))
  const municipality = candidates.find((candidate) => lettersOf(candidate.name) === letters)
  if (municipality === undefined) return undefined
  const spellings = [
    bare.join(' ').replace(/ ?- ?/g, '-'),
    bare.join('').replaceAll('-', ''),
    bare.join(''),
  ]
  const printed = spellings.find((name) => findMunicipality(name, [municipality]) !== undefined)
  return printed ?? municipality.name
}
