import type { Change, Changes } from '../../domain/changes.ts'
import { country, type LabourMarketRegion } from '../../domain/municipality.ts'
import type { PlaceChange } from '../../domain/municipalityChanges.ts'
import { percentagePoints } from '../../i18n/lateFormats.ts'
import type { LateI18n } from '../../i18n/lateI18n.ts'

type Page = Pick<LateI18n, 'language' | 'texts' | 'formats'>

export function describeChange(change: Change, changes: Changes, page: Page): string {
  const { language, texts, formats } = page
  const words = texts.changes
  const previous = describePrevious(changes, page)
  switch (change.kind) {
    case 'definition':
      return change.changes
        .map((one) =>
          words.definition(formats.quarter(one.quarter), one[language], one.source[language]),
        )
        .join(' ')
    case 'total':
    case 'gap':
      return words[change.kind](
        formats.count(change.after),
        signed(change.after - change.before, page),
      )
    case 'municipality':
    case 'coverage':
      return describeLargest(change, page)
    case 'unchanged': {
      const kind = changes.area.code === country.code ? 'coverage' : 'municipality'
      return words[kind].unchanged(change.count, previous)
    }
    case 'places':
      return change.changes.map((change) => describePlace(change, previous, page)).join(' ')
    case 'municipalities':
      return describeMunicipalities(change, previous, page)
    case 'publishing':
      return describePublishing(change, previous, page)
  }
}

/** "het vorige kwartaal", or its name where quarters between were not published. */
function describePrevious({ span, previous }: Changes, { texts, formats }: Page): string {
  const words = texts.changes
  return span === 'quarter' ? words.previousQuarter : words.namedQuarter(formats.quarter(previous))
}

function describeLargest(
  change: Extract<Change, { kind: 'municipality' | 'coverage' }>,
  page: Page,
): string {
  const { formats, texts } = page
  const { direction } = change
  const words = texts.changes[change.kind]
  const sentence =
    change.kind === 'municipality'
      ? texts.changes.municipality[direction](
          change.municipality.name,
          formats.count(Math.abs(change.after - change.before)),
          formats.count(change.after),
        )
      : texts.changes.coverage[direction](
          change.region.name,
          pointsOf(Math.abs(change.change), page),
          formats.percentage(change.after.coverage),
          formats.count(change.after.sonarTotal),
          formats.count(change.after.registerTotal),
        )
  const others = change.alike.length
  return sentences(sentence, others === 0 ? undefined : words.alike(others))
}

/** "+1.017", "−32", or that nothing changed. */
function signed(people: number, { texts, formats }: Page): string {
  const size = formats.count(Math.abs(people))
  if (people === 0) return texts.changes.same
  return people > 0 ? texts.ranking.plus(size) : texts.ranking.minus(size)
}

/** "1,3 punt"; never nothing. */
function pointsOf(size: number, { texts, formats }: Page): string {
  const words = texts.changes
  return Math.round(size * 1000) > 0
    ? words.points(percentagePoints(size, formats))
    : words.lessThan(percentagePoints(0.001, formats))
}

function describePublishing(
  { began, stopped }: Extract<Change, { kind: 'publishing' }>,
  previous: string,
  page: Page,
): string {
  const words = page.texts.changes.publishing
  const names = (regions: readonly LabourMarketRegion[]) =>
    namesOrNumber(regions, page.texts.map.regions, page)
  return sentences(
    began.length === 0 ? undefined : words.began(previous, names(began)),
    stopped.length === 0 ? undefined : words.stopped(previous, names(stopped)),
  )
}

function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' ')
}

/** More names than this are counted. */
const mostNames = 5

/** "Drenthe en Twente", or "6 regio’s" where there are too many to name. */
function namesOrNumber(
  places: readonly { readonly name: string }[],
  many: (places: number) => string,
  { formats }: Pick<Page, 'formats'>,
): string {
  return places.length > mostNames
    ? many(places.length)
    : formats.list(places.map(({ name }) => name))
}

function describeMunicipalities(
  { ended, began }: Extract<Change, { kind: 'municipalities' }>,
  previous: string,
  page: Page,
): string {
  const words = page.texts.changes.municipalities
  const gone = words.ended(previous, ended.length)
  if (began.length === 0) return gone
  return `${gone} ${words.began(namesOrNumber(began, page.texts.table.rows, page))}`
}

function describePlace(change: PlaceChange, previous: string, { texts, formats }: Page): string {
  const words = texts.changes.places
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
