import type { Row } from './mergers.ts'
import {
  type EndedMunicipality,
  foldName,
  type Municipality,
  type MunicipalityCode,
  type Successor,
} from './municipality.ts'
import { lastDayOf, type Quarter } from './quarter.ts'
import everydayNames from './reference/everydayNames.json' with { type: 'json' }

export interface SearchedPlaces {
  /** The rows of a view, in the order in which they are to be found. */
  readonly municipalities: readonly (Municipality & Pick<Row, 'mergedFrom'>)[]
  readonly ended: readonly EndedMunicipality[]
  readonly quarter: Quarter
}

/** Why a name leads to other municipalities than one of that name. */
export type PlaceReason =
  | {
      readonly kind: 'successor'
      readonly municipality: EndedMunicipality
      readonly successor: Municipality
      /** First day on which it was part of this successor. */
      readonly since: string
    }
  | { readonly kind: 'split'; readonly municipality: EndedMunicipality }
  | {
      /** It began after the quarter, out of these. */
      readonly kind: 'notYet'
      readonly municipality: Municipality
      readonly predecessors: readonly Municipality[]
    }

/** A municipality that a reader may look for, and the rows of the view in which it is found. */
export interface FoundPlace extends Municipality {
  readonly rows: readonly Municipality[]
  /** Absent for a row itself. */
  readonly reason?: PlaceReason
}

export type IndexedPlace = FoundPlace & { readonly spellings: ReturnType<typeof spellingsOf> }

/** Made once per view by `indexPlaces`: the rows in their order, then the places that lead to them. */
export type PlaceIndex = readonly IndexedPlace[]

/** Everything that can be found in a view, with all spellings of its names. */
export function indexPlaces(searched: SearchedPlaces): PlaceIndex {
  return findablePlaces(searched).map((place) => ({ ...place, spellings: spellingsOf(place) }))
}

/**
 * Everything that can be found in a view: its rows, the municipalities that ended in them, and those that
 * began later. Example: in `2020-Q3` "Eemsdelta" leads to Appingedam, Delfzijl and Loppersum.
 */
export function findablePlaces(searched: SearchedPlaces): readonly FoundPlace[] {
  const { municipalities, ended, quarter } = searched
  const lastDay = lastDayOf(quarter)
  const own = municipalities.map(({ code, name }) => ({ code, name }))
  // A municipality that was added up is found in the row of its sum.
  const rows = new Map<MunicipalityCode, Municipality>(
    municipalities.flatMap(({ code, name, mergedFrom = [] }) =>
      [{ code }, ...mergedFrom].map((part) => [part.code, { code, name }]),
    ),
  )
  const ends = new Map(ended.map((one) => [one.code, one]))
  const former = ended.flatMap((one): readonly FoundPlace[] => {
    const sum = rows.get(one.code)
    if (sum?.code === one.code || (sum === undefined && one.endedOn > lastDay)) return []
    const heirs = heirsOf(one, rows, ends)
    const [heir] = heirs
    if (one.successors.length > 1) {
      const reason = { kind: 'split', municipality: one } as const
      return [{ code: one.code, name: one.name, rows: heirs.map(({ row }) => row), reason }]
    }
    if (heir === undefined) return []
    const { row, since } = heir
    const reason = { kind: 'successor', municipality: one, successor: row, since } as const
    return [{ code: one.code, name: one.name, rows: [row], reason }]
  })
  const later = new Map<MunicipalityCode, Successor>()
  for (const one of ended.flatMap(({ successors }) => successors)) {
    const { code, startedOn = '' } = one
    if (!rows.has(code) && startedOn > lastDay) later.set(code, one)
  }
  const coming = [...later.values()].flatMap(({ code, name }): readonly FoundPlace[] => {
    const predecessors = own.filter((row) => becomes(row.code, code, ends))
    const reason = { kind: 'notYet', municipality: { code, name }, predecessors } as const
    return predecessors.length === 0 ? [] : [{ code, name, rows: predecessors, reason }]
  })
  return [...own.map((row) => ({ ...row, rows: [row] })), ...former, ...coming]
}

function heirsOf(
  { endedOn, successors }: EndedMunicipality,
  rows: ReadonlyMap<MunicipalityCode, Municipality>,
  ends: ReadonlyMap<MunicipalityCode, EndedMunicipality>,
): readonly { readonly row: Municipality; readonly since: string }[] {
  return successors.flatMap(({ code }) => {
    const row = rows.get(code)
    if (row !== undefined) return [{ row, since: endedOn }]
    const end = ends.get(code)
    return end === undefined ? [] : heirsOf(end, rows, ends)
  })
}

function becomes(
  code: MunicipalityCode,
  other: MunicipalityCode,
  ends: ReadonlyMap<MunicipalityCode, EndedMunicipality>,
): boolean {
  const successors = ends.get(code)?.successors ?? []
  return successors.some((one) => one.code === other || becomes(one.code, other, ends))
}

type Named = { readonly code: string; readonly name: string }

/**
 * Finds every place that a text names, by its code or by its whole name: official or everyday, in any
 * spelling of capitals, accents, apostrophes, hyphens and spaces. A municipality and a region may have one name.
 */
export function spellingFinder<T extends Named>(places: readonly T[]) {
  const codes = Map.groupBy(places, ({ code }) => code)
  // Made for the first name: most links say codes, and all spellings take as long as drawing the table.
  let names: ReturnType<typeof spelledNames<T>> | undefined
  return (text: string, spelling: 'exact' | 'new') => {
    const coded = codes.get(wholeCode(text))
    if (coded !== undefined) return coded
    names ??= spelledNames(places)
    const key = joinWords(placeKey(text))
    const named = spelling === 'exact' ? names.exact.get(key) : names.new.get(inNewSpelling(key))
    return named && [...new Set(named.map(({ place }) => place))]
  }
}

/** `gm-106` and `GM 0106` are `GM0106`, `AM1` is `AM01`, and so is `AMOl` with letters for digits. */
function wholeCode(text: string): string {
  const code = text.toUpperCase()
  const [, kind = '', number = ''] = /^(GM|AM)R?[\s_.-]?0*([\dOIL]{1,4})$/.exec(code) ?? []
  const digits = number.replaceAll('O', '0').replace(/[IL]/g, '1')
  return kind === '' ? code : kind + String(Number(digits)).padStart(kind === 'GM' ? 4 : 2, '0')
}

function spelledNames<T extends Named>(places: readonly T[]) {
  const keyed = places.flatMap((place) => spellingsOf(place).whole.map((key) => ({ key, place })))
  return {
    exact: Map.groupBy(keyed, ({ key }) => key),
    new: Map.groupBy(keyed, ({ key }) => inNewSpelling(key)),
  }
}

/**
 * Finds the one place that a text names, such as "’s gravenhage"; none where two places have that name. "Zuidbroek" is
 * the one with that whole name, and not Zuidbroek (ZH). The first list that has the name counts, but another
 * spelling comes last: "Eede" is in Sluis and not an old way to write Ede.
 */
export function placeFinder<T extends Named>(...lists: readonly (readonly T[])[]) {
  const finders = lists.map(spellingFinder)
  return (text: string) => {
    for (const spelling of ['exact', 'new'] as const) {
      for (const find of finders) {
        const named = find(text, spelling) ?? []
        const whole = named.filter(({ name }) => placeKey(name) === placeKey(text))
        const [first, ...others] = whole.length > 0 ? whole : named
        if (first && others.every(({ code }) => code === first.code)) return first
      }
    }
    return undefined
  }
}

/**
 * The words of a name without what people write in many ways: capitals, accents, apostrophes, hyphens.
 * Example: "’s Gravenhage" and "'s-gravenhage" are "s gravenhage".
 */
export function placeKey(name: string): string {
  return foldName(name.normalize('NFKC'))
    .replace(
      /^\s*(?:(?:de\s)?(?:gemeenten?|stad|(?:arbeidsmarkt)?regio|amr|heel)[\s:_-]|gem(?:\.|\s)|(?:municipality|city)\sof\s)|[\s(](?:gemeente|gem\.?|stad)\)?\s*$/g,
      '',
    )
    .replaceAll('&', ' en ')
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^t (?=\p{L})/u, 'het ')
}

export function joinWords(key: string): string {
  return key.replaceAll(' ', '')
}

/**
 * Old and new spelling, and what sounds alike, as one: "Ysselstein" and IJsselstein, "Hoekse Waard" and Hoeksche
 * Waard, "Capelle aan de IJssel" and Capelle aan den IJssel.
 */
export function inNewSpelling(key: string): string {
  return key
    .replace(/aan( ?)den(?!e)/g, 'aan$1de')
    .replace(/y|ij/g, 'ei')
    .replaceAll('sch', 's')
    .replaceAll('ee', 'e')
}

/** Names that people use beside the official one, by code: the short or old one, the English or the Frisian one. */
const everydayOf = new Map<string, readonly string[]>(Object.entries(everydayNames))

/** The official name with its usual short form, everyday names, and all of these without spaces. */
function spellingsOf({ code, name }: Named) {
  const everyday = (everydayOf.get(code) ?? []).map(placeKey)
  const short = name.replace(/ aan den? /, ' a/d ').replace(/\bSint\b/, 'St.')
  const own = [...new Set([name, short].map(placeKey))]
  // Bergen (NH) is called Bergen where no other Bergen is.
  const plain = placeKey(name.replace(/ \([^()]*\)$/, ''))
  const whole = [...new Set([...own, plain, ...everyday].map(joinWords))]
  return { own, everyday, whole }
}
