import {
  type BeforeAndAfter,
  type Changes,
  type Finding,
  relativeChange,
} from '../../domain/changes.ts'
import { country, type LabourMarketRegion } from '../../domain/place.ts'
import { changesTexts } from '../../i18n/changesTexts.ts'
import type { ChangesCatalogue } from '../../i18n/nlChanges.ts'
import { percentagePoints } from '../../i18n/percentagePoints.ts'
import type { Texts } from '../../i18n/useTexts.ts'
import { namesOrNumber, wordMunicipalities, wordPlaces } from './wordPlaces.ts'

type Page = Pick<Texts, 'language' | 'formats'>

/** A finding as one or more whole sentences. */
export function wordFinding(finding: Finding, changes: Changes, page: Page): string {
  const { language, formats } = page
  const words = changesTexts(language)
  const previous = wordPrevious(changes, page)
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
        wordTotal(words[finding.kind], finding, previous, page),
        finding.regions === undefined ? undefined : words.overRegions(finding.regions),
      )
    case 'municipality':
    case 'coverage':
      return wordLargest(finding, previous, page)
    case 'unchanged': {
      const kind = changes.area.code === country.code ? 'coverage' : 'municipality'
      return words[kind].unchanged(finding.places, previous)
    }
    case 'places':
      return wordPlaces(finding.changes, previous, page)
    case 'municipalities':
      return wordMunicipalities(finding, previous, page)
    case 'publishing':
      return sentences(
        wordRegions(words.publishing.began, finding.began, previous, page),
        wordRegions(words.publishing.stopped, finding.stopped, previous, page),
      )
  }
}

/** "het vorige kwartaal", or its name where quarters between were not published. */
function wordPrevious({ isAdjacent, previous }: Changes, { language, formats }: Page): string {
  const words = changesTexts(language)
  return isAdjacent ? words.previousQuarter : words.namedQuarter(formats.quarter(previous))
}

function wordTotal(
  words: ChangesCatalogue['total'],
  people: BeforeAndAfter,
  previous: string,
  page: Page,
): string {
  const { before, after } = people
  const now = page.formats.count(after)
  if (after === before) return words.same(previous, now)
  return words[after > before ? 'rise' : 'fall'](previous, amountOf(people, page), now)
}

function wordLargest(
  finding: Extract<Finding, { kind: 'municipality' | 'coverage' }>,
  previous: string,
  page: Page,
): string {
  const { formats, language } = page
  const { before, after, direction } = finding
  const words = changesTexts(language)[finding.kind]
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
function amountOf(people: BeforeAndAfter, { language, formats }: Page): string {
  const count = formats.count(Math.abs(people.after - people.before))
  const share = relativeChange(people)
  if (share === undefined) return count
  const words = changesTexts(language)
  const size = Math.abs(share)
  return words.amount(
    count,
    isVisible(size) ? formats.percentage(size) : words.lessThan(formats.percentage(0.001)),
  )
}

/** "1,3 procentpunt" */
function pointsOf({ before, after }: BeforeAndAfter, { language, formats }: Page): string {
  const words = changesTexts(language)
  const size = Math.abs(after - before)
  return isVisible(size)
    ? words.points(percentagePoints(size, formats))
    : words.lessThan(words.points(percentagePoints(0.001, formats)))
}

/** False for what would be written as 0,0%. */
function isVisible(share: number): boolean {
  return Math.round(share * 1000) > 0
}

function wordRegions(
  word: (previous: string, names: string) => string,
  regions: readonly LabourMarketRegion[],
  previous: string,
  page: Page,
): string | undefined {
  if (regions.length === 0) return undefined
  const { many } = changesTexts(page.language).publishing
  return word(previous, namesOrNumber(regions, many, page))
}

function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' ')
}
