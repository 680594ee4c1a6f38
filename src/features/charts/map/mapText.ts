import type { RankedRegion } from '../../../domain/ranking.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import { namesOrCount } from '../card/chartText.ts'

/** Which regions have the highest and the lowest coverage. Example: "FoodValley hoogst, West-Brabant laagst". */
export function mapTitle(rows: readonly RankedRegion[], page: LateI18n): string {
  const words = page.texts.map
  const ranked = rows.flatMap((row) =>
    row.kind === 'published' && row.rank !== undefined && row.coverage !== undefined
      ? [{ name: row.region.name, rank: row.rank, coverage: row.coverage }]
      : [],
  )
  const [first] = ranked
  if (first === undefined) return words.none
  const lowest = Math.max(...ranked.map(({ rank }) => rank))
  if (lowest === 1) {
    const percentage = page.formats.percentage(first.coverage)
    return ranked.length === 1 ? words.one(first.name, percentage) : words.equal(percentage)
  }
  const named = (wanted: number): string =>
    namesOrCount(
      ranked.filter(({ rank }) => rank === wanted).map(({ name }) => name),
      words.regions,
      page,
      2,
    )
  return words.title(named(1), named(lowest))
}

/** The percentage without its sign, as the line above the map says; "–" where there is none. */
export function tileValue(row: RankedRegion, { formats }: LateI18n): string {
  return row.kind === 'missing' || row.coverage === undefined
    ? '–'
    : formats.percentage(row.coverage).replace('%', '')
}

/** The link in words: "FoodValley: 78,4%, 2.722 van 3.474". */
export function tileText(row: RankedRegion, { texts, formats }: LateI18n): string {
  const words = texts.map
  const { name } = row.region
  if (row.kind === 'missing') return words.missing(name)
  const [sonar, register] = [formats.count(row.sonarTotal), formats.count(row.registerTotal)]
  return row.coverage === undefined
    ? words.tooFew(name, sonar, register)
    : words.tile(name, formats.percentage(row.coverage), sonar, register)
}
