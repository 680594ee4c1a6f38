import { addCounts, type Counts, sumOf, zeroCounts } from '../src/domain/counts.ts'
import type { DefinitionChange } from '../src/domain/events.ts'
import {
  byName,
  type Municipality,
  type MunicipalityCode,
  type RegionCode,
} from '../src/domain/municipality.ts'
import type { Publication } from '../src/domain/publication.ts'
import { type Month, type Quarter, quarterParts, quartersBetween } from '../src/domain/quarter.ts'
import { coverageOf, type Level, levelOf, quarterOfDefinitionChange } from './levels.ts'
import { partOf, type RegionMembers, regionsIn, successorsOf } from './municipalities.ts'
import { chance } from './random.ts'

const firstQuarter: Quarter = '2016-Q1'
const latestQuarter: Quarter = '2026-Q3'

const definitionChanges: readonly DefinitionChange[] = [
  {
    quarter: quarterOfDefinitionChange,
    of: 'profiles',
    nl: 'Een profiel telt eerder als transparant.',
    en: 'A profile counts as transparent sooner.',
    source: { nl: 'SYNTHETISCH', en: 'SYNTHETIC' },
  },
]

/**
 * A whole country of invented publications, the same on every run: real municipalities and mergers,
 * no real counts. Its sums hold, as those of real publications do.
 */
export function syntheticCountry(lastQuarter: Quarter = latestQuarter) {
  const first = regionsIn(firstQuarter).flatMap(({ members }) => members)
  const publications = quartersBetween(firstQuarter, lastQuarter).flatMap((quarter) => {
    const all = regionsIn(quarter)
    const levels = levelsIn(quarter, first, all)
    return all
      .filter(({ region }) => !isMissing(region.code, quarter))
      .map((one) => publicationOf(one, quarter, levels))
  })
  return { publications, definitionChanges }
}

type Levels = ReadonlyMap<MunicipalityCode, readonly Level[]>

/** What each municipality adds up, by those of the first quarter: a merged one continues those that merged. */
function levelsIn(quarter: Quarter, first: readonly Municipality[], all: readonly RegionMembers[]) {
  const coverages = new Map(
    all.flatMap(({ region, members }) => {
      const coverage = coverageOf(region.code, quarter)
      return members.map(({ code }) => [code, coverage] as const)
    }),
  )
  const levels = new Map<MunicipalityCode, Level[]>()
  for (const municipality of first) {
    for (const successor of successorsOf(municipality.code, quarter)) {
      const level = levelOf(municipality, quarter, coverages.get(successor.code) ?? 0)
      levels.set(successor.code, [...(levels.get(successor.code) ?? []), partOf(level, successor)])
    }
  }
  return levels
}

function publicationOf(
  { region, members }: RegionMembers,
  quarter: Quarter,
  levels: Levels,
): Publication {
  const levelsOf = (code: MunicipalityCode) => levels.get(code) ?? []
  const rows = members
    .map(({ code, name }) => ({ code, name, ...countsOf(levelsOf(code)) }))
    .sort(byName)
  const regionTotal = rows.reduce<Counts>(addCounts, zeroCounts)
  const registerTotal = members
    .flatMap(({ code }) => levelsOf(code))
    .reduce((people, { register }) => people + register, 0)
  return {
    quarter,
    region,
    rows,
    regionTotal,
    registerTotal,
    reportedCoverage: wholePercentage(regionTotal.total, registerTotal),
    source: syntheticSource(quarter),
  }
}

function countsOf(levels: readonly Level[]): Counts {
  return levels
    .map(({ counts }) => ({ counts, total: sumOf(counts) }))
    .reduce<Counts>(addCounts, zeroCounts)
}

/** Rounded in whole numbers, a half upwards. */
function wholePercentage(part: number, whole: number): number {
  return Math.floor((200 * part + whole) / (2 * whole))
}

/** In these two earlier quarters, of all but the latest, some regions are missing: real publications come complete. */
const incompleteQuarters: readonly Quarter[] = ['2022-Q3', '2025-Q1']

const missingShare = 0.015

function isMissing(region: RegionCode, quarter: Quarter): boolean {
  if (quarter === '2026-Q3') return region === 'AM10'
  return (
    incompleteQuarters.includes(quarter) && chance(`${region}/${quarter}/missing`) < missingShare
  )
}

/** Every text says that the counts are not real, wherever a file ends up. */
function syntheticSource(quarter: Quarter): Publication['source'] {
  return {
    title: 'Synthetische klantprofielen',
    publisher: 'SYNTHETISCH, geen cijfers van UWV',
    publishedOn: fourMonthsAfter(quarter),
    attribution: 'Synthetische gegevens: geen cijfers van UWV, niet om te citeren.',
    file: 'synthetisch',
    sha256: '0'.repeat(64),
  }
}

/** As late as the real publication: the third quarter of 2020 came out in January 2021. */
function fourMonthsAfter(quarter: Quarter): Month {
  const { year, number } = quarterParts(quarter)
  const month = ({ 1: '07', 2: '10', 3: '01', 4: '04' } as const)[number]
  return `${number < 3 ? year : year + 1}-${month}`
}
