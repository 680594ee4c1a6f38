import type { LateCatalogue } from '../nl/late.ts'
import { enChanges } from './changes.ts'
import { enCharts } from './charts.ts'
import { enChecks } from './checks.ts'
import { enMunicipalityChart } from './municipalityChart.ts'
import { enOwn } from './own.ts'

/** The English texts of parts that come later; English comes as one file. */
export const enLate = {
  changes: enChanges,
  charts: enCharts,
  municipalityChart: enMunicipalityChart,
  municipalityFilter: {
    search: 'Find a municipality',
    found: (found) => (found === 1 ? '1 municipality found' : `${found} municipalities found`),
    notFound: 'No municipality found. Clear the search.',
    notFoundHere: 'No municipality found. Clear the search or try another quarter.',
    noSuchName:
      'No municipality has this name. Looking for a village? Choose the municipality that it belongs to.',
    clearSelection: 'Clear all',
  },
  /** What a reader takes along: the sheet about the source, how to cite, and to embed. */
  files: {
    edition: 'Edition',
    terms: 'Terms',
    savedOn: 'Saved on',
    cite: {
      button: 'Cite',
      language: 'English',
      text: (source, date, link) => `${source}. Retrieved on ${date}, ${link}`,
      copy: 'Copy source',
      done: 'The source has been copied.',
    },
    embed: {
      button: 'Embed',
      table: 'Embed table',
      help: 'This code puts this part into a page of your own. Its figures stay those of this quarter.',
      field: 'Code to paste',
      copy: 'Copy code',
      done: 'The code has been copied.',
      back: 'View this on Klantprofielen',
      own: 'This would show publications that someone opened in their own browser. Another page cannot show those.',
      unknown: 'We do not have this chart.',
      missing: 'There is no chart of these figures: there is too little to show.',
    },
  },
  /** The tile map of regions, and the quarters in which all of them are there. */
  map: {
    label: 'Map',
    title: (highest, lowest) => `${highest} highest, ${lowest} lowest`,
    one: (region, percentage) => `Coverage in ${region} is ${percentage}`,
    equal: (percentage) => `The same coverage everywhere: ${percentage}`,
    none: 'No region with a percentage',
    regions: (regions) => `${regions} regions`,
    subtitle: (quarter) => `Coverage in per cent, per region of the Netherlands, ${quarter}.`,
    drawing: (regions) => `Map of ${regions} regions. Arrow keys go from tile to tile.`,
    tile: (region, percentage, sonar, register) =>
      `${region}: ${percentage}, ${sonar} of ${register}`,
    tooFew: (region, sonar, register) =>
      `${region}: ${sonar} of ${register}, too few people for a percentage`,
    missing: (region) => `${region}: not published`,
    notPublished: (regions) => `${regions}: not published.`,
    hint: 'Choose a tile to open a region.',
    under: (percentage) => `under ${percentage}`,
    from: (percentage) => `from ${percentage}`,
    caption: (quarter) => `Coverage of the target group register by region, ${quarter}.`,
    columns: {
      region: 'Region',
      coverage: 'Coverage',
      sonar: 'Number in Sonar',
      register: 'On the register',
    },
    complete: {
      title: (complete, all) =>
        complete === 1
          ? `1 of ${all} quarters is complete`
          : `${complete} of ${all} quarters are complete`,
      explanation: (incomplete, regions) =>
        incomplete === 1
          ? `1 quarter is not complete and does not count. The number says how many of the ${regions} regions are there.`
          : `${incomplete} quarters are not complete and do not count. The number says how many of the ${regions} regions are there.`,
      quarter: (quarter) => `Q${quarter}`,
      whole: 'complete',
    },
  },
  ranking: {
    label: 'Ranking',
    title: {
      country: (above, all, percentage) =>
        above === 1
          ? `1 of ${all} regions is above the country’s ${percentage}`
          : `${above} of ${all} regions are above the country’s ${percentage}`,
      published: (above, all, percentage) =>
        above === 1
          ? `1 of ${all} regions is above their joint ${percentage}`
          : `${above} of ${all} regions are above their joint ${percentage}`,
      one: (region, percentage) => `Coverage is known only for ${region}: ${percentage}`,
      none: 'No region has a percentage',
    },
    subtitle: (quarter) => `Share of the register in Sonar, per region, ${quarter}.`,
    yearBefore: 'a year earlier',
    together: (regions) => `${regions} regions together`,
    coverageHead: 'coverage',
    peopleHead: 'people',
    all: (regions) => `Show all ${regions} regions`,
    rule: (area, percentage, base) => `Line: ${area} ${percentage}, ${base}.`,
    caption: (quarter) =>
      `Coverage of the target group register by labour-market region, ${quarter}.`,
    scroll: 'Coverage by region, scroll to see all columns',
    columns: {
      rank: 'Rank',
      name: 'Region',
      coverage: 'Coverage',
      gap: 'Not in Sonar',
      change: 'Change from previous quarter (points)',
      yearChange: 'Change from a year earlier (points)',
    },
    plus: (points) => `+${points}`,
    minus: (points) => `−${points}`,
    tooFew: 'too few people',
    noComparison: 'not known',
    noRank: 'none',
    explanation:
      'Coverage is the number of people in Sonar, divided by the number in the target group register for the same region: our own calculation. A change is calculated before rounding. ‘Not known’ means: not published then, or fewer than 10 people.',
  },
  /** The source and the terms, with the Dutch word where it is the official one. */
  sourceNote: {
    publisher: (publisher, month) => `${publisher} © ${month}.`,
    demand: 'The source asks:',
    reuse: 'The figures remain UWV’s. If you reuse them, credit UWV as the source.',
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
  },
  // What a link or a search names and the page does not have.
  warnings: {
    heading: 'Not everything you asked for is here',
    unknownParameters: (keys) => `The link contains something we do not recognise: ${keys}.`,
    unknownQuarter: (value, quarter) =>
      `The link asks for a quarter we do not have: ${value}. You are seeing: ${quarter}.`,
    noQuarter: (quarter, area, shown) =>
      `There are no figures for ${area} in the ${quarter}. You are seeing: ${shown}.`,
    unknownRegion: (value, region) =>
      `The link asks for a region we do not have: ${value}. You are seeing: ${region}.`,
    unknownMunicipalities: (values, count) =>
      `The link names ${count === 1 ? 'a municipality' : 'municipalities'} we do not recognise: ${values}.`,
    unknownValue: (key, value) =>
      `The link makes a choice that is not possible here: ${key}=${value}.`,
    secondQuarter: (value, quarter) =>
      `The link names more than one quarter, including ${value}. You are seeing: ${quarter}.`,
    secondRegion: (value, region) =>
      `The link names more than one region, including ${value}. You are seeing: ${region}.`,
    secondChoice: (key, value) =>
      `The link makes more than one choice of ${key}, including ${value}. The first one counts.`,
    tooMany: (key, left) =>
      `The link names too many values for ${key}. ${left} ${left === 1 ? 'was' : 'were'} ignored.`,
    successor: (name, successor, day) =>
      `${name} has been part of ${successor} since ${day}. You are seeing ${successor}.`,
    notInQuarter: (name, quarter) => `${name} is not in the figures for the ${quarter}.`,
    elsewhere: (name, region) =>
      `${name} is in the labour-market region ${region}. That region is not on this page.`,
    eitherRegion: (one, other) => `${one} or ${other}`,
    emptyRange: (from, to) =>
      `The link names a period that runs backwards: from ${from} to ${to}. You are seeing all quarters.`,
  },
  placeReason: {
    successor: (name, successor, year) => `${name} has been part of ${successor} since ${year}.`,
    split: (name, successors) =>
      `${name} was split between ${successors}. Its figures cannot be split.`,
    notYet: (name, predecessors) => `${name} did not exist yet: ${predecessors}.`,
  },
  checks: enChecks,
  ownPublications: enOwn,
} satisfies LateCatalogue & Record<'checks' | 'ownPublications', object>
