import type { Finding } from '../../domain/changes.ts'
import type { PlaceChange } from '../../domain/placeChanges.ts'
import { changesTexts } from '../../i18n/changesTexts.ts'
import type { Texts } from '../../i18n/useTexts.ts'

type Page = Pick<Texts, 'language' | 'formats'>

/** More names than this are counted. */
const mostNames = 5

/** "Drenthe en Twente", or "6 regio’s" where there are too many to name. */
export function namesOrNumber(
  places: readonly { readonly name: string }[],
  many: (places: number) => string,
  { formats }: Pick<Page, 'formats'>,
): string {
  return places.length > mostNames
    ? many(places.length)
    : formats.list(places.map(({ name }) => name))
}

/** How many municipalities of the country ended, and which ones are new. */
export function wordMunicipalities(
  { ended, began }: Extract<Finding, { kind: 'municipalities' }>,
  previous: string,
  page: Page,
): string {
  const words = changesTexts(page.language).municipalities
  const gone = words.ended(previous, ended.length)
  if (began.length === 0) return gone
  return `${gone} ${words.began(namesOrNumber(began, words.many, page))}`
}

/** One sentence per merger, split or other change in the list of municipalities. */
export function wordPlaces(changes: readonly PlaceChange[], previous: string, page: Page): string {
  return changes.map((change) => wordPlace(change, previous, page)).join(' ')
}

function wordPlace(change: PlaceChange, previous: string, { language, formats }: Page): string {
  const words = changesTexts(language).places
  const list = (places: readonly { readonly name: string }[]): string =>
    formats.list(places.map(({ name }) => name))
  switch (change.kind) {
    case 'merger': {
      const { members, successor, isNew } = change
      const word = isNew ? words.newByMerger : words.joined
      return word(members.length, list(members), successor.name)
    }
    case 'split':
      return words.split(change.municipality.name, list(change.successors))
    case 'appeared':
      return words.appeared(change.municipality.name, previous)
    case 'disappeared':
      return words.disappeared(change.municipality.name, previous)
  }
}
