import {
  type BeforeAndAfter,
  type Changes,
  type Finding,
  relativeChange,
} from '../../domain/changes.ts'
import { country, type LabourMarketRegion } from '../../domain/municipality.ts'
import type { PlaceChange } from '../../domain/municipalityChanges.ts'
import { percentagePoints } from '../../i18n/formats.ts'
import type { I18n } from '../../i18n/I18nProvider.tsx'

type Page = Pick<I18n, 'language' | 'texts' | 'formats'>

/** A finding as one or more whole sentences. */
export function describeFinding(finding: Finding, changes: Changes, page: Page): string {
  const { language, texts, formats } = page
  const words = texts.changes
  const previous = describePrevious(changes, page)
  switch (finding.kind) {
    case 'definition':
      return finding.changes
        .map((one) =>
          words.definition(formats.quarter(one.quarter), one[language], one.source[language]),
        )
        .join(' ')
    case 'total':
    case 'gap':
      return sentences(
        describeTotal(finding, previous, page),
        finding.regions === undefined ? undefined : words.overRegions(finding.regions),
      )
    case 'municipality':
    case 'coverage':
      return describeLargest(finding, previous, page)
    case 'unchanged': {
      const kind = changes.area.code === country.code ? 'coverage' : 'municipality'
      return words[kind].unchanged(finding.places, previous)
    }
    case 'places':
      return finding.changes.map((change) => describePlace(change, previous, page)).join(' ')
    case 'municipalities':
      return describeMunicipalities(finding, previous, page)
    case 'publishing':
      return describePublishing(finding, previous, page)
  }
}

/** "het vorige kwartaal", or its name where quarters between were not published. */
function describePrevious({ isAdjacent, previous }: Changes, { texts, formats }: Page): string {
  const words = texts.changes
  return isAdjacent ? words.previousQuarter : words.namedQuarter(formats.quarter(previous))
}

function describeTotal(
  { kind, before, after }: Extract<Finding, { kind: 'total' | 'gap' }>,
  previous: string,
  page: Page,
): string {
  const words = page.texts.changes
  const now = page.formats.count(after)
  if (after === before) {
    return kind === 'total' ? words.sameTotal(previous, now) : words.sameGap(previous, now)
  }
  return words[kind](after > before, previous, amountOf({ before, after }, page), now)
}

function describeLargest(
  finding: Extract<Finding, { kind: 'municipality' | 'coverage' }>,
  previous: string,
  page: Page,
): string {
  const { formats, texts } = page
  const { before, after, direction } = finding
  const words = texts.changes[finding.kind]
  const sentence =
    finding.kind === 'municipality'
      ? words[direction](
          previous,
          finding.municipality.name,
          amountOf(finding, page),
          formats.count(before),
          formats.count(after),
        )
      : words[direction](
          previous,
          finding.region.name,
          pointsOf(finding, page),
          formats.percentage(before),
          formats.percentage(after),
        )
  const others = finding.alike.length
  return sentences(sentence, others === 0 ? undefined : words.alike(others))
}

/** "27 (0,9%)", without the percentage on fewer than ten people. */
function amountOf(people: BeforeAndAfter, { texts, formats }: Page): string {
  const count = formats.count(Math.abs(people.after - people.before))
  const share = relativeChange(people)
  if (share === undefined) return count
  const words = texts.changes
  const size = Math.abs(share)
  return words.amount(
    count,
    isVisible(size) ? formats.percentage(size) : words.lessThan(formats.percentage(0.001)),
  )
}

/** "1,3 procentpunt" */
function pointsOf({ before, after }: BeforeAndAfter, { texts, formats }: Page): string {
  const words = texts.changes
  const size = Math.abs(after - before)
  return isVisible(size)
    ? words.points(percentagePoints(size, formats))
    : words.lessThan(words.points(percentagePoints(0.001, formats)))
}

/** False for what would be written as 0,0%. */
function isVisible(share: number): boolean {
  return Math.round(share * 1000) > 0
}

function describePublishing(
  { began, stopped }: Extract<Finding, { kind: 'publishing' }>,
  previous: string,
  page: Page,
): string {
  const words = page.texts.changes.publishing
  const names = (regions: readonly LabourMarketRegion[]) => namesOrNumber(regions, words.many, page)
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

/** How many municipalities of the country ended, and which ones are new. */
function describeMunicipalities(
  { ended, began }: Extract<Finding, { kind: 'municipalities' }>,
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
