import type { Catalogue } from '../nl/index.ts'

/** The English texts about the source, with the Dutch word where it is the official one. */
export const enSource: Catalogue['source'] = {
  onThisPage: {
    name: 'On this page',
    regions: 'Regions',
    municipalities: 'Municipalities',
    table: 'Table',
    trend: 'Trend',
    source: 'Source',
  },
  print: {
    all: (municipalities) => `all ${municipalities}`,
    chosen: (municipalities) => `${municipalities} chosen`,
    named: (names) => `only ${names}`,
    count: 'numbers',
    share: 'per cent of the total in Sonar',
    published: 'municipalities as published',
    current: 'current boundaries',
  },
  heading: 'Source',
  citation: (quarterCode, region, month) =>
    `UWV, Transparantie van klantprofielen, ${quarterCode}, ${region} (${month})`,
  revised: (month) => `revised in ${month}`,
  synthetic: (mark, quarterCode, area) => `${mark}: invented figures, ${quarterCode}, ${area}`,
  terms: {
    sonar: {
      term: 'Sonar',
      meaning:
        'The system in which UWV and municipalities keep track of jobseekers. Not everyone in the register is in it.',
    },
    doelgroepregister: {
      term: 'Target group register (doelgroepregister)',
      meaning:
        'The list kept by UWV, the Dutch employee insurance agency, of everyone who counts towards the job agreement. UWV gives the number for labour-market regions only, not for municipalities.',
    },
    transparant: {
      term: 'Transparent',
      meaning:
        'Employers can find the profile, without a name, in the candidate finder on werk.nl.',
    },
  },
}
