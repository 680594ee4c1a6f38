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
import { describeFinding } from './describeFinding.ts'

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
function piecesOf(sentences: readonly string[], pattern: RegExp): Pieces | undefined {
  const found = sentences.flatMap((sentence): readonly Pieces[] => {
    const groups = pattern.exec(sentence)?.groups
    return groups === undefined ? [] : [groups]
  })
  expect(found.length).toBeLessThan(2)
  return found[0]
}

const change = '\\((?<change>gelijk|[+−][\\d.]+)\\)'
const total = new RegExp(`^In Sonar: (?<after>[\\d.]+) mensen ${change}\\.$`)
const gap = new RegExp(`^Niet in Sonar: (?<after>[\\d.]+) ${change}\\.$`)
const alike = '( In (?<alike>\\d+) andere .*)?$'
const most = (way: string) =>
  new RegExp(
    `^(?<name>.+) ${way} het meest: (?<diff>[\\d.]+) \\w+, nu (?<after>[\\d.]+)\\.${alike}`,
  )
const coverage = (way: string) =>
  new RegExp(
    `^(?<name>.+) ${way} het meest: (?<points>.+) punt, naar (?<after>.+%) \\((?<sonar>.+) van (?<register>.+)\\)\\.${alike}`,
  )

function checkAmount(pieces: Pieces | undefined, before: number, after: number) {
  expect(numberOf(pieces?.['after'])).toBe(after)
  const written = pieces?.['change']
  if (after === before) expect(written).toBe('gelijk')
  else expect(numberOf(written?.replace('−', '-'))).toBe(after - before)
}

/** Municipalities that took over from one that ended between the quarters. */
function gainers(before: Publication, after: Publication): ReadonlySet<string> {
  const ended = [...endedMunicipalities.values()].filter(
    ({ endedOn }) => lastDayOf(before.quarter) < endedOn && endedOn <= lastDayOf(after.quarter),
  )
  return new Set(ended.flatMap(({ successors }) => successors.map(({ code }) => code)))
}

function checkMost(
  sentences: readonly string[],
  sign: 1 | -1,
  before: Publication,
  after: Publication,
): void {
  const gained = gainers(before, after)
  const pairs = after.rows.flatMap((row) => {
    const was = before.rows.find(({ code }) => code === row.code)
    return was === undefined || gained.has(row.code) ? [] : [{ row, was }]
  })
  const size = (pair: (typeof pairs)[number]) => sign * (pair.row.total - pair.was.total)
  const largest = pairs.reduce((highest, pair) => Math.max(highest, size(pair)), 0)
  const pieces = piecesOf(sentences, most(sign === 1 ? 'steeg' : 'daalde'))
  if (largest === 0) {
    expect(pieces).toBeUndefined()
    return
  }
  const named = pairs.find(({ row }) => row.name === pieces?.['name'])
  if (named === undefined) throw new Error(`nobody is named: ${largest} ${sentences.join(' ')}`)
  expect(size(named)).toBe(largest)
  expect(numberOf(pieces?.['after'])).toBe(named.row.total)
  expect(numberOf(pieces?.['diff'])).toBe(largest)
  const others = pairs.filter((pair) => size(pair) === largest).length - 1
  expect(Number(pieces?.['alike'] ?? 0)).toBe(others)
}

function gapOf({ registerTotal, regionTotal }: Publication): number {
  return registerTotal - regionTotal.total
}

function checkRegion(before: Publication, after: Publication, series: RegionSeries): void {
  const changes = whatChanged(series, after.quarter)
  const sentences = wordsOf(changes)
  expect(sentences.length).toBeGreaterThan(2)
  checkAmount(piecesOf(sentences, total), before.regionTotal.total, after.regionTotal.total)
  checkAmount(piecesOf(sentences, gap), gapOf(before), gapOf(after))
  checkMost(sentences, 1, before, after)
  checkMost(sentences, -1, before, after)
}

type Pair = { readonly before: Publication; readonly after: Publication }

function checkCountry(pairs: readonly Pair[], sentences: readonly string[]): void {
  const sum = (people: (one: Publication) => number) =>
    [
      pairs.reduce((all, { before }) => all + people(before), 0),
      pairs.reduce((all, { after }) => all + people(after), 0),
    ] as const
  checkAmount(piecesOf(sentences, total), ...sum(({ regionTotal }) => regionTotal.total))
  checkAmount(piecesOf(sentences, gap), ...sum(gapOf))
  checkCoverage(pairs, sentences, 1)
  checkCoverage(pairs, sentences, -1)
}

function checkCoverage(pairs: readonly Pair[], sentences: readonly string[], sign: 1 | -1): void {
  const percentage = (one: Publication) => (100 * one.regionTotal.total) / one.registerTotal
  const size = ({ before, after }: Pair) => sign * (percentage(after) - percentage(before))
  const largest = Math.max(...pairs.map(size))
  const pieces = piecesOf(sentences, coverage(sign === 1 ? 'steeg' : 'daalde'))
  const named = pairs.find(({ after }) => after.region.name === pieces?.['name'])
  if (largest <= 0) {
    expect(pieces).toBeUndefined()
    return
  }
  if (named === undefined) throw new Error(`no region is named in ${sentences.join(' ')}`)
  const points = pieces?.['points'] ?? ''
  expect(size(named)).toBeCloseTo(largest, 9)
  const alike = pairs.filter((pair) => Math.abs(size(pair) - largest) < 1e-12).length - 1
  expect(Number(pieces?.['alike'] ?? 0)).toBe(alike)
  if (points === 'minder dan 0,1') expect(largest).toBeLessThan(0.05)
  else expect(Math.abs(numberOf(points) - largest)).toBeLessThan(0.05 + 1e-9)
  expect(Math.abs(numberOf(pieces?.['after']) - percentage(named.after))).toBeLessThan(0.05 + 1e-9)
  expect(numberOf(pieces?.['sonar'])).toBe(named.after.regionTotal.total)
  expect(numberOf(pieces?.['register'])).toBe(named.after.registerTotal)
}

function wordsOf(changes: Changes | undefined): readonly string[] {
  return changes?.findings.map((finding) => describeFinding(finding, changes, page)) ?? []
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
      const compared = changes?.findings.find((finding) => finding.kind === 'total')?.regions
      expect(compared ?? 35).toBe(pairs.length)
      checkCountry(pairs, wordsOf(changes))
    }
  })
})
