import type { LateCatalogue } from '../nl/late.ts'

/** The English texts about the source and the terms, with the Dutch word where it is the official one. */
export const enSourceNote: LateCatalogue['sourceNote'] = {
  publisher: (publisher, month) => `${publisher} © ${month}.`,
  demand: 'The source asks:',
  reuse: 'The figures remain UWV’s. If you reuse them, credit UWV as the source.',
  checked: 'We added up every row and column again: each sum matches the total in the publication.',
  dataFile: 'Data file (JSON)',
  disclosure: 'Small numbers are shown as UWV publishes them. We do not break them down further.',
  words: 'Words',
  allWords: 'All terms and abbreviations',
  terms: {
    banenafspraak: {
      term: 'Job agreement (banenafspraak)',
      meaning:
        'Employers and government agreed to create extra jobs for people with a work-limiting disability. Together these people are the target group of the agreement.',
    },
    klantprofiel: {
      term: 'Client profile (klantprofiel)',
      meaning:
        'A description of what someone can do and is looking for: education, skills and type of work. UWV or the municipality draws it up together with that person.',
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
}
