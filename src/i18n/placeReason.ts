import type { LabourMarketRegion, Municipality } from '../domain/municipality.ts'
import type { PlaceReason } from '../domain/placeIndex.ts'
import type { LateI18n } from './lateI18n.ts'

/** Why a name leads to other municipalities: "Delfzijl hoort sinds 2021 bij Eemsdelta." */
export function placeReason(
  reason: PlaceReason,
  { texts, formats }: Pick<LateI18n, 'texts' | 'formats'>,
): string {
  const words = texts.placeReason
  const { name } = reason.municipality
  const listOf = (places: readonly { readonly name: string }[]) =>
    formats.list(places.map((place) => place.name))
  switch (reason.kind) {
    case 'successor':
      return words.successor(name, reason.successor.name, reason.since.slice(0, 4))
    case 'split':
      return words.split(name, listOf(reason.municipality.successors))
    case 'notYet':
      return words.notYet(name, listOf(reason.predecessors))
  }
}

interface Elsewhere {
  readonly municipality: Municipality
  readonly regions: readonly LabourMarketRegion[]
}

/** "Utrecht ligt in de arbeidsmarktregio Midden-Utrecht. Die staat niet op deze pagina." */
export function placeElsewhere(
  { municipality, regions }: Elsewhere,
  { texts }: Pick<LateI18n, 'texts'>,
): string {
  const words = texts.warnings
  return words.elsewhere(
    municipality.name,
    regions.map(({ name }) => name).reduce(words.eitherRegion),
  )
}
