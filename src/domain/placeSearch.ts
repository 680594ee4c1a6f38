import type { Municipality, MunicipalityCode } from './municipality.ts'
import {
  type IndexedPlace,
  joinWords,
  type PlaceIndex,
  type PlaceReason,
  placeKey,
} from './placeIndex.ts'

export interface PlaceMatch {
  readonly municipality: Municipality
  readonly reason?: PlaceReason | undefined
}

/** Letters after which a name that stands on no row is looked for: fewer would fit too many. */
const fewestLetters = { everyday: 3, other: 4 }

/**
 * The rows of a view that fit what a reader types, in their order; every row while there is no letter yet.
 * Names of rows fit in any part; everyday, former and later names from the start of a word.
 * Example: "den haag" finds 's-Gravenhage, "delfz" in `2021-Q1` Eemsdelta.
 */
export function searchPlaces(text: string, index: PlaceIndex): readonly PlaceMatch[] {
  // An apostrophe or hyphen alone is the beginning of a name.
  if (/^[\s\p{P}]*$/u.test(text)) {
    return index.flatMap(({ rows, reason }) =>
      reason === undefined ? rows.map((municipality) => ({ municipality })) : [],
    )
  }
  const key = placeKey(text)
  const matches = matching(key, index)
  if (matches.length > 0) return matches
  const joined = matching(joinWords(key), index, joinWords)
  if (joined.length > 0) return joined
  const spelled = matching(joinWords(key).replaceAll('y', 'ij'), index, joinWords)
  // Lists of places write a province behind some names: "Rijswijk (ZH.)".
  const bare = text.replace(/\([^()]*\)\s*$/, '')
  const isTried = spelled.length > 0 || bare === text || placeKey(bare) === ''
  return isTried ? spelled : searchPlaces(bare, index)
}

function matching(
  key: string,
  index: PlaceIndex,
  form = (name: string) => name,
): readonly PlaceMatch[] {
  if (key === '') return []
  const found = new Map<MunicipalityCode, PlaceMatch>()
  for (const place of index) {
    if (!fits(key, place, form)) continue
    for (const municipality of place.rows) {
      const { code } = municipality
      if (!found.has(code)) found.set(code, { municipality, reason: place.reason })
    }
  }
  return index.flatMap(({ code, reason }) => (reason === undefined ? (found.get(code) ?? []) : []))
}

function fits(key: string, place: IndexedPlace, form: (name: string) => string): boolean {
  const { code, reason, spellings } = place
  const { own, everyday } = spellings
  const isRow = reason === undefined
  if (isRow && (own.some((name) => form(name).includes(key)) || code.toLowerCase() === key)) {
    return true
  }
  const fewest = isRow ? fewestLetters.everyday : fewestLetters.other
  const others = isRow ? everyday : [...own, ...everyday]
  return key.length >= fewest && others.some((name) => ` ${form(name)}`.includes(` ${key}`))
}
