import type { NationalSeries } from '../../../../domain/country.ts'

const per1000 = [1000, 1000, 1000]

/** Invented, but for Groningen in 2020-Q3, as published; it did not publish the second quarter. */
export const national: NationalSeries = {
  quarters: ['2020-Q3', '2020-Q4', '2021-Q1'],
  regions: [
    {
      code: 'AM01',
      name: 'Groningen',
      sonarTotal: [9191, null, 9230],
      registerTotal: [12_842, null, 13_000],
    },
    { code: 'AM02', name: 'Friesland', sonarTotal: [500, 600, 800], registerTotal: per1000 },
    ...(['AM03', 'AM04', 'AM05', 'AM06', 'AM07'] as const).map((code) => ({
      code,
      name: `Regio ${code}`,
      sonarTotal: [10, 20, 30],
      registerTotal: [100, 100, 100],
    })),
  ],
  regionsPublished: [7, 6, 7],
  sonarTotal: [9741, 700, 10_180],
  registerTotal: [14_342, 1500, 14_500],
  profiles: { profile1: [], profile2: [], profile3: [], profile4: [] },
  municipalities: [],
  ended: [],
  definitionChanges: [],
}
