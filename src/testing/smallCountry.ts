import type { NationalSeries, RegionTotals } from '../domain/nationalSeries.ts'
import type { RegionCode } from '../domain/place.ts'

type Pair = readonly [sonar: number, register: number] | null

/** Sonar and register in 2020-Q1, 2020-Q2, 2020-Q4 and 2021-Q1, all invented. */
export const smallCountryRows: readonly (readonly [RegionCode, string, readonly Pair[]])[] = [
  [
    'AM08',
    'Achterhoek',
    [
      [60, 100],
      [62, 100],
      [63, 100],
      [66, 100],
    ],
  ],
  ['AM03', 'Drenthe', [[200, 300], [200, 300], null, [200, 300]]],
  [
    'AM06',
    'Flevoland',
    [
      [300, 600],
      [310, 600],
      [320, 600],
      [400, 600],
    ],
  ],
  [
    'AM01',
    'Groningen',
    [
      [70, 100],
      [75, 100],
      [76, 100],
      [75, 100],
    ],
  ],
  ['AM21', 'Haaglanden', [null, [5, 8], [6, 9], [7, 9]]],
  ['AM11', 'Twente', [[50, 100], [50, 100], [51, 100], null]],
]

/** Six invented regions: one too small for a percentage, some missing, two that are exactly equal. */
export const smallCountry: NationalSeries = countryOf(smallCountryRows)

/** The national series of these rows. */
export function countryOf(rows: typeof smallCountryRows): NationalSeries {
  const quarters = ['2020-Q1', '2020-Q2', '2020-Q4', '2021-Q1'] as const
  const regions: readonly RegionTotals[] = rows.map(([code, name, pairs]) => ({
    code,
    name,
    sonarTotal: pairs.map((pair) => pair?.[0] ?? null),
    registerTotal: pairs.map((pair) => pair?.[1] ?? null),
  }))
  const sum = (column: 'sonarTotal' | 'registerTotal'): readonly number[] =>
    quarters.map((_quarter, index) =>
      regions.reduce((people, region) => people + (region[column][index] ?? 0), 0),
    )
  const none = quarters.map(() => 0)
  return {
    quarters,
    regions,
    regionsPublished: quarters.map(
      (_quarter, index) => regions.filter((one) => one.sonarTotal[index] !== null).length,
    ),
    sonarTotal: sum('sonarTotal'),
    registerTotal: sum('registerTotal'),
    profiles: { profile1: none, profile2: none, profile3: sum('sonarTotal'), profile4: none },
    municipalities: [],
    ended: [],
    definitionChanges: [],
  }
}
