import { foldName } from '../../domain/municipalityOrder.ts'
import type { Municipality } from '../../domain/place.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { membersIn, regions } from '../../domain/reference/referencePlaces.ts'

/** A region of the reference, with its members over the years. */
export type ReferenceRegion = (typeof regions)[number]

const regionsByKey: ReadonlyMap<string, ReferenceRegion> = new Map(
  regions.flatMap((region) =>
    [region.name, ...region.otherNames].map((name) => [regionKey(name), region] as const),
  ),
)

/**
 * The region with this name, whatever its spaces, hyphens, accents and prefix.
 * Example: "arbeidsmarktregio Groningen" and "GRONINGEN" are AM01.
 */
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

const membersByQuarter = new Map<string, readonly Member[]>()

/** Municipalities of a region on the last day of the quarter; of every region when none is given. */
export function municipalitiesIn(
  region: ReferenceRegion | undefined,
  quarter: Quarter,
): readonly Member[] {
  const key = `${region?.code ?? ''} ${quarter}`
  const known = membersByQuarter.get(key)
  if (known !== undefined) return known
  const places = region === undefined ? regions : [region]
  const members = places.flatMap((place) => membersIn(place, quarter))
  membersByQuarter.set(key, members)
  return members
}

/**
 * The one municipality among the candidates with this printed name, or `undefined`. Capitals and
 * accents may differ; a province in brackets may be spelled otherwise or be absent, as long as one
 * candidate fits. Example: "Hengelo" and "Bergen (NH.)" are Hengelo (O) and Bergen (NH).
 */
export function findMunicipality(
  name: string,
  candidates: readonly Municipality[],
): Municipality | undefined {
  const printed = spacing(foldName(name))
  const same = candidates.find((candidate) => foldName(candidate.name) === printed)
  if (same !== undefined) return same
  const wanted = partsOf(printed)
  const fitting = new Map(
    candidates
      .filter((candidate) => fits(wanted, partsOf(foldName(candidate.name))))
      .map((candidate) => [candidate.code, candidate]),
  )
  return fitting.size === 1 ? fitting.values().next().value : undefined
}

/** Letters alone, folded: `Midden-` + `Groningen` and `Midden-Groningen` agree. */
export function lettersOf(name: string): string {
  return foldName(name).replace(/[^\p{L}]/gu, '')
}

interface NameParts {
  readonly base: string
  readonly addition: string
}

function partsOf(folded: string): NameParts {
  const [, base = folded, addition = ''] = /^([^(]{1,60}?) ?\(([^()]{1,20})\)$/.exec(folded) ?? []
  return { base, addition: lettersOf(addition) }
}

function fits(printed: NameParts, known: NameParts): boolean {
  if (printed.base !== known.base) return false
  return known.addition.startsWith(printed.addition) || printed.addition.startsWith(known.addition)
}

function spacing(folded: string): string {
  return folded
    .replace(/(?<! ) *- */g, '-')
    .replace(/ {2,}/g, ' ')
    .trim()
}
