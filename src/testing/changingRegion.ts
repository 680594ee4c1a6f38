import type { MunicipalityCode } from '../domain/place.ts'
import type { FigureColumns, RegionSeries } from '../domain/regionSeries.ts'
import { ended, groningenSeries } from './groningenSeries.ts'

/** Total in Sonar in 2020-Q2, 2020-Q3 and 2021-Q1, all invented; 2020-Q4 was not published. */
export const changingRows: readonly (readonly [
  MunicipalityCode,
  string,
  readonly (number | null)[],
])[] = [
  ['GM0003', 'Appingedam', [210, 209, null]],
  ['GM0106', 'Assen', [960, 983, 990]],
  ['GM0010', 'Delfzijl', [340, 339, null]],
  ['GM1979', 'Eemsdelta', [null, null, 700]],
  ['GM0014', 'Groningen', [2900, 2943, 2960]],
  ['GM0024', 'Loppersum', [109, 109, null]],
  ['GM0765', 'Pekela', [8, 12, 5]],
  ['GM0047', 'Veendam', [540, 525, 542]],
]

/** Everybody in one column: only totals matter here. */
function columns(total: readonly (number | null)[]): FigureColumns {
  const none = total.map((value) => (value === null ? null : 0))
  return { profile1: none, profile2: none, profile3: total, profile4: none, total }
}

/** An invented region in which people, municipalities and the register change. */
export const changingRegion: RegionSeries = {
  ...groningenSeries,
  quarters: ['2020-Q2', '2020-Q3', '2021-Q1'],
  municipalities: changingRows.map(([code, name, total]) => ({ code, name, ...columns(total) })),
  regionTotal: columns([5067, 5120, 5197]),
  registerTotal: [7000, 7100, 7150],
  reportedCoverage: [72, 72, 73],
  publishedOn: ['2020-10', '2021-01', '2021-06'],
  ended,
}
