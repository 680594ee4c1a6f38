import type { Changes, Finding } from '../../domain/changes.ts'
import { country, type LabourMarketRegion } from '../../domain/municipality.ts'
import type { PlaceChange } from '../../domain/municipalityChanges.ts'
import { percentagePoints } from '../../i18n/lateFormats.ts'
import type { LateI18n } from '../../i18n/lateI18n.ts'

type Page = Pick<LateI18n, 'language' | 'texts' | 'formats'>

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
      return words[finding.kind](
        formats.count(finding.after),
        signed(finding.after - finding.before, page),
      )
    case 'municipality':
    case 'coverage':
      return describeLargest(finding, page)
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
function describePrevious({ span, previous }: Changes, { texts, formats }: Page): string {
  const words = texts.changes
  return span === 'quarter' ? words.previousQuarter : words.namedQuarter(formats.quarter(previous))
}

function describeLargest(
  finding: Extract<Finding, { kind: 'municipality' | 'coverage' }>,
  page: Page,
): string {
  const { formats, texts } = page
  const { direction } = finding
  const words = texts.changes[finding.kind]
  const sentence =
    finding.kind === 'municipality'
      ? texts.changes.municipality[direction](
          finding.municipality.name,
          formats.count(Math.abs(finding.after - finding.before)),
          formats.count(finding.after),
        )
      : texts.changes.coverage[direction](
          finding.region.name,
          pointsOf(Math.abs(finding.change), page),
          formats.percentage(finding.after.coverage),
          formats.count(finding.after.sonarTotal),
          formats.count(finding.after.registerTotal),
        )
  const others = finding.alike.length
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
  { began, stopped }: Extract<Finding, { kind: 'publishing' }>,
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
