import { groningen2020Q3 } from './groningenPublication.ts'

const { attribution, publisher, title, publishedOn } = groningen2020Q3.source

/** Invented: a second region beside the real publication. */
const drenthe = {
  region: { code: 'AM03', name: 'Drenthe' },
  rows: [
    { code: 'GM0109', name: 'Coevorden', counts: [1, 2, 3, 4], total: 10 },
    { code: 'GM0114', name: 'Emmen', counts: [10, 20, 30, 40], total: 100 },
  ],
  regionTotal: { counts: [11, 22, 33, 44], total: 110 },
  registerTotal: 200,
  reportedCoverage: 55,
  publishedOn: '2021-02',
}

const groningen = {
  region: groningen2020Q3.region,
  rows: groningen2020Q3.rows,
  regionTotal: groningen2020Q3.regionTotal,
  registerTotal: groningen2020Q3.registerTotal,
  reportedCoverage: groningen2020Q3.reportedCoverage,
  publishedOn,
}

/** `quarters/2020-Q3.json` of two regions. */
export const countryQuarterFile = JSON.stringify({
  schemaVersion: 1,
  dataSet: 'published',
  quarter: '2020-Q3',
  source: { title, publisher, attribution },
  regions: [drenthe, groningen],
})

/** `national.json` of two regions and two quarters; Drenthe did not publish the first. */
export const nationalFile = JSON.stringify({
  schemaVersion: 1,
  dataSet: 'published',
  quarters: ['2020-Q2', '2020-Q3'],
  regions: [
    { code: 'AM03', name: 'Drenthe', sonarTotal: [null, 110], registerTotal: [null, 200] },
    { code: 'AM01', name: 'Groningen', sonarTotal: [9000, 9191], registerTotal: [12800, 12842] },
  ],
  regionsPublished: [1, 2],
  sonarTotal: [9000, 9301],
  registerTotal: [12800, 13042],
  profiles: {
    profile1: [400, 451],
    profile2: [2100, 2197],
    profile3: [5500, 5552],
    profile4: [1000, 1101],
  },
  municipalities: [
    { code: 'GM0109', name: 'Coevorden' },
    { code: 'GM0114', name: 'Emmen' },
  ],
  ended: [
    {
      code: 'GM0003',
      name: 'Appingedam',
      endedOn: '2021-01-01',
      successors: [{ code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' }],
    },
  ],
  definitionChanges: [],
})
