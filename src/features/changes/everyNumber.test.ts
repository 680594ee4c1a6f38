import { beforeAll, describe, expect, it } from 'vitest'
import { syntheticCountry } from '../../../mocks/syntheticCountry.ts'
import { type Changes, whatChanged } from '../../domain/changes.ts'
import { columnsOf, nationalSeriesOf, regionSeriesOf } from '../../domain/deriveSeries.ts'
import { whatChangedNationally } from '../../domain/nationalChanges.ts'
import type { Publication } from '../../domain/publication.ts'
import { lastDayOf } from '../../domain/quarter.ts'
import { endedMunicipalities } from '../../domain/reference/referencePlaces.ts'
import type { RegionSeries } from '../../domain/regionSeries.ts'
import { dutchPage } from '../../testing/pagesInLanguages.ts'
import { describeChange } from './describeChange.ts'

const page = dutchPage
let publications: readonly Publication[] = []
beforeAll(() => {
  publications = syntheticCountry().publications
})

/** "1.935" or "71,6%" as a number of people or per cent. */
function numberOf(text: string | undefined): number {
  return Number(text?.replaceAll('.', '').replace(',', '.').replace('%', ''))
}

type Pieces = Readonly<Record<string, string>>

/** The pieces of the one sentence that has this form; none when there is no such sentence. */
function piecesOf(sentences: readonly string[], pattern: string): Pieces | undefined {
  const form = new RegExp(`^${pattern}$`)
  const found = sentences
    .map((one) => form.exec(one)?.groups)
    .filter((groups) => groups !== undefined)
  expect(found.length).toBeLessThan(2)
  return found[0]
}

const change = '\\((?<change>gelijk|[+−][\\d.]+)\\)\\.'
const total = `In Sonar: (?<after>[\\d.]+) mensen ${change}`
const gap = `Niet in Sonar: (?<after>[\\d.]+) ${change}`
const most = '(?<name>.+) WAY het meest: '
const alike = '( In (?<alike>\\d+) andere .*)?'
const people = `${most}(?<diff>[\\d.]+) \\w+, nu (?<after>[\\d.]+)\\.${alike}`
const coverage = `${most}(?<points>.+) punt, naar (?<after>.+%) \\((?<sonar>.+) van (?<register>.+)\\)\\.${alike}`

function checkAmount(pieces: Pieces | undefined, before: number, after: number): void {
  expect(numberOf(pieces?.['after'])).toBe(after)
  const written = pieces?.['change']
  if (after === before) expect(written).toBe('gelijk')
  else expect(numberOf(written?.replace('−', '-'))).toBe(after - before)
}

interface Place {
  readonly name: string
  readonly before: number
  readonly after: number
}

/** Holds who rose most and who fell most, and how many as much, against all places; gives what was said of whom. */
function checkLargest<T extends Place>(
  sentences: readonly string[],
  pattern: string,
  places: readonly T[],
) {
  return ([1, -1] as const).flatMap((sign) => {
    const size = ({ before, after }: Place): number => sign * (after - before)
    const largest = Math.max(0, ...places.map(size))
    const pieces = piecesOf(sentences, pattern.replace('WAY', sign === 1 ? 'steeg' : 'daalde'))
    if (largest === 0) {
      expect(pieces).toBeUndefined()
      return []
    }
    const place = places.find(({ name }) => name === pieces?.['name'])
    if (pieces === undefined || place === undefined) throw new Error(sentences.join(' '))
    expect(size(place)).toBeCloseTo(largest, 9)
    const others = places.filter((one) => Math.abs(size(one) - largest) < 1e-12).length - 1
    expect(Number(pieces['alike'] ?? 0)).toBe(others)
    return [{ pieces, place, largest }]
  })
}

/** Municipalities that took over from one that ended between the quarters. */
function gainers(before: Publication, after: Publication): ReadonlySet<string> {
  const ended = [...endedMunicipalities.values()].filter(
    ({ endedOn }) => lastDayOf(before.quarter) < endedOn && endedOn <= lastDayOf(after.quarter),
  )
  return new Set(ended.flatMap(({ successors }) => successors.map(({ code }) => code)))
}

function gapOf({ registerTotal, regionTotal }: Publication): number {
  return registerTotal - regionTotal.total
}

function checkRegion(before: Publication, after: Publication, series: RegionSeries): void {
  const sentences = wordsOf(whatChanged(series, after.quarter))
  expect(sentences.length).toBeGreaterThan(2)
  checkAmount(piecesOf(sentences, total), before.regionTotal.total, after.regionTotal.total)
  checkAmount(piecesOf(sentences, gap), gapOf(before), gapOf(after))
  const gained = gainers(before, after)
  const places = after.rows.flatMap(({ code, name, total: now }) => {
    const was = before.rows.find((row) => row.code === code)
    return was === undefined || gained.has(code) ? [] : [{ name, before: was.total, after: now }]
  })
  for (const { pieces, place, largest } of checkLargest(sentences, people, places)) {
    expect([numberOf(pieces['after']), numberOf(pieces['diff'])]).toEqual([place.after, largest])
  }
}

type Pair = { readonly before: Publication; readonly after: Publication }

function checkCountry(pairs: readonly Pair[], sentences: readonly string[]): void {
  const sum = (amount: (one: Publication) => number) =>
    [
      pairs.reduce((all, { before }) => all + amount(before), 0),
      pairs.reduce((all, { after }) => all + amount(after), 0),
    ] as const
  checkAmount(piecesOf(sentences, total), ...sum(({ regionTotal }) => regionTotal.total))
  checkAmount(piecesOf(sentences, gap), ...sum(gapOf))
  const percentage = (one: Publication) => (100 * one.regionTotal.total) / one.registerTotal
  const places = pairs.map(({ before, after }) => ({
    ...{ name: after.region.name, before: percentage(before), after: percentage(after) },
    publication: after,
  }))
  for (const { pieces, place, largest } of checkLargest(sentences, coverage, places)) {
    if (pieces['points'] === 'minder dan 0,1') expect(largest).toBeLessThan(0.05)
    else expect(Math.abs(numberOf(pieces['points']) - largest)).toBeLessThan(0.05 + 1e-9)
    expect(Math.abs(numberOf(pieces['after']) - place.after)).toBeLessThan(0.05 + 1e-9)
    const { regionTotal, registerTotal } = place.publication
    expect(numberOf(pieces['sonar'])).toBe(regionTotal.total)
    expect(numberOf(pieces['register'])).toBe(registerTotal)
  }
}

function wordsOf(changes: Changes | undefined): readonly string[] {
  return changes?.list.map((change) => describeChange(change, changes, page)) ?? []
}

/** The publication to compare with: of a year earlier, or else the one before. */
function earlierOf<T extends Pick<Publication, 'quarter'>>(
  all: readonly T[],
  { quarter }: Pick<Publication, 'quarter'>,
): T | undefined {
  const year = Number(quarter.slice(0, 4))
  const yearEarlier = quarter.replace(/^\d+/, String(year - 1))
  return (
    all.find((one) => one.quarter === yearEarlier) ?? all.findLast((one) => one.quarter < quarter)
  )
}

describe('every number in the sentences', () => {
  it('of each region and quarter of the synthetic country is what its lines give', () => {
    let checked = 0
    for (const all of Map.groupBy(publications, ({ region }) => region.code).values()) {
      const series = regionSeriesOf(columnsOf(all), [])
      for (const after of all) {
        const before = earlierOf(all, after)
        if (before === undefined) continue
        checkRegion(before, after, series)
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(1400)
  })

  it('of each quarter of the whole country is what the regions of both quarters give', () => {
    const regions = Map.groupBy(publications, ({ region }) => region.code)
    const series = nationalSeriesOf([...regions.values()].map(columnsOf), [])
    for (const quarter of series.quarters.slice(1)) {
      const previous = earlierOf(publications, { quarter })?.quarter
      const earlier = publications.filter((one) => one.quarter === previous)
      const pairs = publications.flatMap((after) => {
        const before = earlier.find(({ region }) => region.code === after.region.code)
        return after.quarter === quarter && before !== undefined ? [{ before, after }] : []
      })
      expect(pairs.length).toBeGreaterThan(30)
      const changes = whatChangedNationally(series, quarter)
      const compared = changes?.list.find((change) => change.kind === 'total')?.regions
      expect(compared ?? 35).toBe(pairs.length)
      checkCountry(pairs, wordsOf(changes))
    }
  })
})
