import type { EndedMunicipality, Municipality, MunicipalityCode } from './municipality.ts'
import {
  type IndexedPlace,
  inNewSpelling,
  joinWords,
  type PlaceIndex,
  type PlaceReason,
  placeKey,
} from './placeIndex.ts'

export interface PlaceMatch {
  readonly municipality: Municipality
  readonly reason?: PlaceReason | undefined
}

const province =
  /\([^()]*\)\s*$|\s(?:[nz]h|nb|gld|ov|lb?|z|overijssel|limburg|gelderland|(?:noord|zuid)[- ]\w+)\.?\s*$/i

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
  for (const form of forms) {
    const matches = matching(form(key), index, form)
    if (matches.length > 0) return matches
  }
  // Lists of places write a province behind some names: "Rijswijk (ZH.)", "Laren NH".
  const bare = text.replace(province, '')
  return bare === text || placeKey(bare) === '' ? [] : searchPlaces(bare, index)
}

/** True where a word of the name begins with the text, or another name of the place led to it. */
export function beginsWord(text: string, { municipality, reason }: PlaceMatch): boolean {
  return reason !== undefined || ` ${placeKey(municipality.name)}`.includes(` ${placeKey(text)}`)
}

/** The rows that a municipality from before the lists led to. */
export function rowsOfFormer(former: EndedMunicipality, index: PlaceIndex): readonly PlaceMatch[] {
  const codes = new Set<string>(former.successors.map(({ code }) => code))
  const place = index.find(({ code }) => codes.has(code))
  const other = place?.reason?.kind === 'successor' ? undefined : place?.reason
  return (place?.rows ?? []).map((row) => ({
    municipality: row,
    reason: other ?? {
      kind: 'successor',
      municipality: former,
      successor: row,
      since: place?.reason?.kind === 'successor' ? place.reason.since : former.endedOn,
    },
  }))
}

/** A name as it is, in one word, and in the new spelling. */
const forms = [
  (key: string) => key,
  joinWords,
  inNewSpelling,
  (key: string) => joinWords(inNewSpelling(key)),
]

function matching(key: string, index: PlaceIndex, form: (name: string) => string) {
  if (key === '') return []
  const found = new Map<MunicipalityCode, PlaceMatch>()
  // "R'dam" is a part of "Amsterdam" too.
  const named = index.filter(({ spellings }) => spellings.everyday.map(form).includes(key))
  for (const place of named.length > 0 ? named : index) {
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
