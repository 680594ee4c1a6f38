import type { DefinitionChange } from '../src/domain/definitionChange.ts'
import { byName } from '../src/domain/municipalityOrder.ts'
import type { Municipality, MunicipalityCode } from '../src/domain/place.ts'
import { addFigures, type Figures, noFigures, sumOf } from '../src/domain/profile.ts'
import type { Publication } from '../src/domain/publication.ts'
import { type Quarter, quartersBetween } from '../src/domain/quarter.ts'
import { definitionChanges } from './definitionChanges.ts'
import { heirsOf, partOf } from './heirs.ts'
import { coverageOf, type Level, levelOf } from './levels.ts'
import { type RegionMembers, regionsIn } from './members.ts'
import { isMissing } from './missing.ts'
import { syntheticSource } from './syntheticSource.ts'

export interface SyntheticCountry {
  readonly publications: readonly Publication[]
  readonly definitionChanges: readonly DefinitionChange[]
}

const firstQuarter: Quarter = '2016-Q1'
const latestQuarter: Quarter = '2026-Q3'

/**
 * A whole country of invented publications, the same on every run: real places and mergers, no real
 * figure. Built by the same steps as the real publications, so that it passes the same checks. Measures
 * of growth ask for more quarters, or fewer, than pages show.
 */
export function syntheticCountry(lastQuarter: Quarter = latestQuarter): SyntheticCountry {
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

/**
 * What each municipality of a quarter is made of: the municipalities of the first quarter, each with
 * a life of its own. So a merged municipality goes on where the merged ones stopped.
 */
function levelsIn(
  quarter: Quarter,
  first: readonly Municipality[],
  all: readonly RegionMembers[],
): Levels {
  const coverages = new Map(
    all.flatMap(({ region, members }) => {
      const coverage = coverageOf(region.code, quarter)
      return members.map(({ code }) => [code, coverage] as const)
    }),
  )
  const levels = new Map<MunicipalityCode, Level[]>()
  for (const municipality of first) {
    for (const heir of heirsOf(municipality.code, quarter)) {
      const level = levelOf(municipality, quarter, coverages.get(heir.code) ?? 0)
      levels.set(heir.code, [...(levels.get(heir.code) ?? []), partOf(level, heir)])
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
    .map(({ code, name }) => ({ code, name, ...figuresOf(levelsOf(code)) }))
    .sort(byName)
  const regionTotal = rows.reduce<Figures>(addFigures, noFigures)
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

function figuresOf(levels: readonly Level[]): Figures {
  return levels
    .map(({ counts }) => ({ counts, total: sumOf(counts) }))
    .reduce<Figures>(addFigures, noFigures)
}

/** Rounded in whole numbers, a half upwards. */
function wholePercentage(part: number, whole: number): number {
  return Math.floor((200 * part + whole) / (2 * whole))
}
