import { columnsOf, regionSeriesOf } from '../domain/deriveSeries.ts'
import type { DefinitionChange } from '../domain/events.ts'
import type { EndedMunicipality, MunicipalityCode } from '../domain/municipality.ts'
import type { Publication } from '../domain/publication.ts'
import type { CountColumns, RegionSeries } from '../domain/regionSeries.ts'
import { groningen2020Q3 } from './groningenPublication.ts'

const eemsdelta = { code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' } as const
const hetHogeland = { code: 'GM1966', name: 'Het Hogeland', startedOn: '2019-01-01' } as const
const westerkwartier = { code: 'GM1969', name: 'Westerkwartier', startedOn: '2019-01-01' } as const

/** Some municipalities of the region that ended: three whole mergers, one earlier, and one split. */
export const ended: readonly EndedMunicipality[] = [
  { code: 'GM0003', name: 'Appingedam', endedOn: '2021-01-01', successors: [eemsdelta] },
  {
    code: 'GM0009',
    name: 'Ten Boer',
    endedOn: '2019-01-01',
    successors: [{ code: 'GM0014', name: 'Groningen' }],
  },
  { code: 'GM0010', name: 'Delfzijl', endedOn: '2021-01-01', successors: [eemsdelta] },
  { code: 'GM0024', name: 'Loppersum', endedOn: '2021-01-01', successors: [eemsdelta] },
  {
    code: 'GM0053',
    name: 'Winsum',
    endedOn: '2019-01-01',
    successors: [hetHogeland, westerkwartier],
  },
]

/** The one real publication as a series. */
export const groningenSeries: RegionSeries = {
  ...regionSeriesOf(columnsOf([groningen2020Q3]), []),
  ended,
}

/** Invented: two quarters later, Eemsdelta in the place of the three that became it. */
const groningen2021Q1: Publication = {
  ...groningen2020Q3,
  quarter: '2021-Q1',
  rows: [
    ...groningen2020Q3.rows.filter(({ code }) => !['GM0003', 'GM0010', 'GM0024'].includes(code)),
    { code: 'GM1979', name: 'Eemsdelta', counts: [42, 162, 372, 81], total: 657 },
  ],
  registerTotal: 13_000,
  reportedCoverage: 71,
  source: { ...groningen2020Q3.source, publishedOn: '2021-06' },
}

/** Two quarters: the real one, and an invented one after the merger. */
export const twoQuarters: RegionSeries = {
  ...regionSeriesOf(columnsOf([groningen2020Q3, groningen2021Q1]), []),
  ended,
}

/** Total in Sonar in 2020-Q2, 2020-Q3 and 2021-Q1, all invented; 2020-Q4 was not published. */
const changingRows: readonly (readonly [MunicipalityCode, string, readonly (number | null)[]])[] = [
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
function columns(total: readonly (number | null)[]): CountColumns {
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

/** Invented: from this quarter on people are counted in another way. */
export const otherCount: DefinitionChange = {
  quarter: '2021-Q1',
  nl: 'Anders.',
  en: 'Differently.',
  source: { nl: 'UWV', en: 'UWV' },
}
