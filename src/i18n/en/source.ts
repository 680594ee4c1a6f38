import type { Catalogue } from '../nl/index.ts'

/** The English texts about the source and the terms, with the Dutch word where it is the official one. */
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
  publisher: (publisher, month) => `${publisher} © ${month}.`,
  demand: 'The source asks:',
  reuse: 'The figures remain UWV’s. If you reuse them, credit UWV as the source.',
  checked: 'We added up every row and column again: each sum matches the total in the publication.',
  dataFile: 'Data file (JSON)',
  disclosure: 'Small numbers are shown as UWV publishes them. We do not break them down further.',
  explanation: {
    heading: 'Words',
    more: 'All terms and abbreviations',
    terms: {
      banenafspraak: {
        term: 'Job agreement (banenafspraak)',
        meaning:
          'Employers and government agreed to create extra jobs for people with a work-limiting disability. Together these people are the target group of the agreement.',
      },
      doelgroepregister: {
        term: 'Target group register (doelgroepregister)',
        meaning:
          'The list kept by UWV, the Dutch employee insurance agency, of everyone who counts towards the job agreement. UWV gives the number for labour-market regions only, not for municipalities.',
      },
      sonar: {
        term: 'Sonar',
        meaning:
          'The system in which UWV and municipalities keep track of jobseekers. Not everyone in the register is in it.',
      },
      klantprofiel: {
        term: 'Client profile (klantprofiel)',
        meaning:
          'A description of what someone can do and is looking for: education, skills and type of work. UWV or the municipality draws it up together with that person.',
      },
      transparant: {
        term: 'Transparent',
        meaning:
          'Employers can find the profile, without a name, in the candidate finder on werk.nl.',
      },
      dekking: {
        term: 'Coverage',
        meaning:
          'The share of the register that is in Sonar. We divide the total in Sonar by the number of people in the register for the same region.',
      },
      arbeidsmarktregio: {
        term: 'Labour-market region (arbeidsmarktregio)',
        meaning:
          'An area in which municipalities, UWV and employers work together. The Groningen region is larger than the municipality of Groningen.',
      },
    },
  },
}
