import { foldName, type Municipality } from '../../domain/municipality.ts'
import { placeFinder } from '../../domain/placeIndex.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { membersIn, regions } from '../../domain/reference/referencePlaces.ts'
import type { PrintedLine } from '../findings.ts'
import { nameWithoutMarks } from './cells.ts'

export type ReferenceRegion = (typeof regions)[number]

/** A region as the text names it, and the region of the reference when there is one. */
export interface NamedRegion {
  readonly printed: string
  readonly known: ReferenceRegion | undefined
  readonly line: PrintedLine
}

const regionsByKey: ReadonlyMap<string, ReferenceRegion> = new Map(
  regions.flatMap((region) =>
    [region.name, ...region.otherNames].map((name) => [regionKey(name), region] as const),
  ),
)

/** The region with this name: "arbeidsmarktregio Groningen" and "GRONINGEN" are AM01. */
export function findRegion(name: string): ReferenceRegion | undefined {
  return regionsByKey.get(regionKey(name))
}

/** A region's name reduced to its letters, without "arbeidsmarktregio". */
export function regionKey(name: string): string {
  return lettersOf(name)
    .replace(/^(?:arbeidsmarktregio|amr)/, '')
    .replace(/^regio/, '')
}

type Member = ReturnType<typeof membersIn>[number]

const membersByKey = new Map<string, readonly Member[]>()

/** Municipalities of a region on the last day of the quarter; of every region when none is given. */
export function municipalitiesIn(region: ReferenceRegion | undefined, quarter: Quarter) {
  const key = `${region?.code} ${quarter}`
  const places = region === undefined ? regions : [region]
  const members = membersByKey.get(key) ?? places.flatMap((place) => membersIn(place, quarter))
  membersByKey.set(key, members)
  return members
}

/**
 * The one candidate with this printed name; a province in brackets may be spelled otherwise or be absent.
 * Example: "Hengelo" and "Bergen (NH.)" are Hengelo (O) and Bergen (NH), and "Den Haag" is 's-Gravenhage.
 */
export function findMunicipality(name: string, candidates: readonly Municipality[]) {
  const official = findOfficial(name, candidates)
  return official ?? (everyday.test(name) ? finderAmong(candidates)(name) : undefined)
}

/** Signs of a name as people write it: brackets and others belong to official names alone. */
const everyday = /^['\p{L}][\p{L}' .,&/-]*$/u

function findOfficial(name: string, candidates: readonly Municipality[]): Municipality | undefined {
  const printed = foldName(name)
    .replace(/(?<! ) *- */g, '-')
    .replace(/ {2,}/g, ' ')
    .trim()
  const same = candidates.find((candidate) => foldName(candidate.name) === printed)
  if (same !== undefined) return same
  const wanted = partsOf(printed)
  const fitting = candidates.filter((candidate) => {
    const { base, addition } = partsOf(foldName(candidate.name))
    const isSpelledSo = addition.startsWith(wanted.addition) || wanted.addition.startsWith(addition)
    return base === wanted.base && isSpelledSo
  })
  return new Set(fitting.map(({ code }) => code)).size === 1 ? fitting.at(-1) : undefined
}

const finders = new WeakMap<readonly Municipality[], ReturnType<typeof placeFinder<Municipality>>>()

/** Finds by every name and spelling that people use, as in links: "Den Haag", "St. Michielsgestel". */
function finderAmong(candidates: readonly Municipality[]) {
  const finder = finders.get(candidates) ?? placeFinder(candidates)
  finders.set(candidates, finder)
  return finder
}

/** Letters alone, folded: `Midden-` + `Groningen` and `Midden-Groningen` agree. */
export function lettersOf(name: string): string {
  return foldName(name).replace(/[^\p{L}]/gu, '')
}

function partsOf(folded: string) {
  const [, base = folded, addition = ''] = /^([^(]{1,60}?) ?\(([^()]{1,20})\)$/.exec(folded) ?? []
  return { base, addition: lettersOf(addition) }
}

/** True for "TOTAAL AMR" in its spellings, also with the region's name behind it. */
export function isTotalName(name: string, region: string | undefined): boolean {
  const letters = lettersOf(name)
  const suffix = region === undefined ? '' : lettersOf(region)
  const bare = letters.endsWith(suffix) ? letters.slice(0, letters.length - suffix.length) : letters
  return /^(?:(?:eind)?totaa?l(?:vande|van)?(?:amr|amregio|arbeidsmarktregio|regio)?(?:amr)?|(?:amr|regio)totaal|amr)$/.test(
    bare,
  )
}

/** Only with "AMR" or "regio" in it: the heading "Totaal" above the row of Groningen is no total row. */
export function wholeTotal(pieces: readonly string[], region: string | undefined) {
  const name = pieces.join(' ')
  return isTotalName(name, region) && /amr|a\.m\.r|regio/i.test(name) ? name : undefined
}

export function wholeMunicipality(pieces: readonly string[], candidates: readonly Municipality[]) {
  const bare = pieces.map(nameWithoutMarks)
  const letters = lettersOf(bare.join(''))
  const municipality = candidates.find((candidate) => lettersOf(candidate.name) === letters)
  if (municipality === undefined) return undefined
  const spellings = [
    bare.join(' ').replace(/ ?- ?/g, '-'),
    bare.join('').replaceAll('-', ''),
    bare.join(''),
  ]
  const printed = spellings.find((name) => findOfficial(name, [municipality]) !== undefined)
  return printed ?? municipality.name
}
