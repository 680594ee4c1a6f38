import type { Area } from '../../../domain/place.ts'
import type { View } from '../../../domain/view.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import type { MultipleLine, Multiples } from './multipleLines.ts'

/** Most names that are written out; more are counted. */
const mostNames = 3

/** How many lines rose and fell from the first to the last quarter, in one sentence. */
export function multiplesSummary(
  { quarters, lines }: Multiples,
  area: Area,
  { language, formats }: Texts,
): string {
  const words = figureTexts(language).multiples
  const compared = lines.filter((line) => changeOf(line) !== undefined)
  const [only] = compared
  const [first] = quarters
  const last = quarters.at(-1)
  if (first === undefined || last === undefined || only === undefined) return words.notComparable
  const start = formats.quarter(first)
  const end = formats.quarter(last)
  const people = (index: number): string => formats.count(only.totals.at(index) ?? 0)
  if (compared.length === 1) return words.changedOne(start, end, only.name, people(0), people(-1))
  const number = (holds: (change: number) => boolean): string =>
    formats.count(compared.filter((line) => holds(changeOf(line) ?? 0)).length)
  const sentence = area.code === 'NL' ? words.changedRegions : words.changedMunicipalities
  return sentence(
    start,
    end,
    number((change) => change > 0),
    number((change) => change < 0),
    formats.count(compared.length),
  )
}

/** The scale, what an interrupted line means, and who is not in the summary. */
export function multiplesNotes(
  { lines, most }: Multiples,
  area: Area,
  { boundaries, selection }: Pick<View, 'boundaries' | 'selection'>,
  { language, formats }: Texts,
): readonly string[] {
  const { multiples: words, profiles } = figureTexts(language)
  const partial = lines.filter((line) => changeOf(line) === undefined)
  const partialText =
    partial.length > mostNames
      ? words.lines(formats.count(partial.length))
      : formats.list(partial.map(({ name }) => name))
  const hasGaps = lines.some(({ totals }) => totals.includes(undefined))
  const isCountry = area.code === 'NL'
  return [
    ...(isCountry && selection.kind !== 'all' ? [profiles.countryOnly] : []),
    words.scale(formats.count(most)),
    ...(hasGaps ? [words.gaps] : []),
    ...(partial.length > 0 && partial.length < lines.length ? [words.onlyBoth(partialText)] : []),
    ...(!isCountry && boundaries === 'current' ? [profiles.merged] : []),
  ]
}

/** The figures of one quarter in words, for who hears the slider. */
export function multiplesAt(
  { quarters, lines }: Multiples,
  index: number,
  { language, formats }: Texts,
): string {
  const words = figureTexts(language).multiples
  const quarter = quarters[index]
  if (quarter === undefined) return ''
  const known = lines
    .flatMap(({ name, totals }) => {
      const total = totals[index]
      return total === undefined ? [] : [{ name, total }]
    })
    .toSorted((a, b) => b.total - a.total)
  const most = known.at(0)
  const least = known.at(-1)
  const shown = words.shown(
    formats.quarter(quarter),
    formats.count(known.length),
    formats.count(lines.length),
  )
  if (most === undefined || least === undefined || known.length < 2) return shown
  const people = formats.count(most.total)
  return `${shown} ${words.ends(most.name, people, least.name, formats.count(least.total))}`
}

/** People more or fewer in the last quarter than in the first; `undefined` without a figure in both. */
function changeOf({ totals }: MultipleLine): number | undefined {
  const first = totals.at(0)
  const last = totals.at(-1)
  return first === undefined || last === undefined ? undefined : last - first
}
