import type { ChartCatalogue } from '../nl/charts.ts'

/** The English texts of the charts. */
export const enCharts: ChartCatalogue = {
  card: {
    showTable: 'Show as table',
    savePng: 'Save as PNG',
    saveSvg: 'Save as SVG',
    saved: (file) => `${file} was saved.`,
    made: (file) => `${file} was made.`,
    notSaved: 'The picture could not be saved. Reload the page and try again.',
    link: (address) => `See for yourself: ${address}`,
    synthetic: 'SYNTHETIC',
    chunkFailed: 'The figure could not be loaded. Its numbers are in this table.',
  },
  trend: {
    quarter: 'Quarter',
    notPublished: 'not published',
    needsTwo: 'A trend needs at least two quarters.',
    quarters: (count) => `${count} quarters`,
    gaps: (quarters) => `Not published, so not drawn: ${quarters}.`,
    incomplete: (quarters) =>
      `Incomplete: ${quarters}. Regions are missing there, so the sum is not a figure for the whole country.`,
    incompleteMark: 'Not all regions',
    regions: (published, all) => `${published} of ${all} regions`,
    source: (period) => `Source: UWV, Transparantie van klantprofielen (in Dutch)${period}.`,
    syntheticSource: 'Synthetic data: not UWV figures.',
  },
  coverage: {
    heading: 'Coverage: Sonar and target group register',
    sonar: 'In Sonar',
    register: 'Target group register',
    gap: 'Not in Sonar',
    coverage: 'Coverage',
    printed: 'In the publication',
    single: (quarter, sonar, register, coverage) =>
      `In the ${quarter}, ${sonar} of the ${register} people in the register were in Sonar: coverage of ${coverage}.`,
    tableCaption: 'Sonar and target group register by quarter',
    several: (area, first, last, before, after) =>
      `From the ${first} to the ${last}, coverage of ${area} went from ${before} to ${after}.`,
    computed: 'Coverage: our calculation.',
    empty: 'Nothing was published for this period.',
    description: (area) => `People in Sonar and in the target group register, ${area}, by quarter.`,
  },
  events: {
    heading: 'What changed',
    from: (quarter) => `Dotted line, from the ${quarter}:`,
    merged: (names, into) => `Became part of ${into}: ${names}.`,
    split: (names, into) => `Split between ${into}: ${names}.`,
    ended: (count) => `Municipalities that became part of others: ${count}.`,
    statistics: 'CBS, municipal boundaries',
    source: (name) => `Source: ${name}.`,
  },
  profiles: {
    heading: 'Client profiles over time',
    municipality: (name) => `municipality of ${name}`,
    selection: (names) => `${names} added together`,
    municipalities: (count) =>
      count === 1 ? '1 chosen municipality' : `${count} chosen municipalities`,
    count: 'number of people',
    share: 'share of the total in Sonar',
    several: (first, last, before, after) =>
      `From the ${first} to the ${last}, the total in Sonar went from ${before} to ${after} people.`,
    severalShare: (column, first, last, before, after) =>
      `In the ${last}, “${column}” is the largest part: ${after} of the total in Sonar, compared with ${before} in the ${first}.`,
    single: (quarter, column, people, total) =>
      `In the ${quarter}, “${column}” is the largest part: ${people} of the ${total} people in Sonar.`,
    nobody: (quarter) => `In the ${quarter}, nobody here was in Sonar.`,
    empty: 'There are no figures for this choice and this period.',
    incomplete: 'not every chosen municipality has a row',
    incompleteNote:
      'Not every chosen municipality has a row in every quarter. Those quarters are not drawn.',
    countryOnly: 'This figure shows the whole country, not only the chosen municipalities.',
    merged:
      'Municipalities that merged later are added together in every quarter. That is not possible where one was also split.',
    tableCaption: 'Client profiles by quarter',
    description: (filters) => `Four columns, stacked. ${filters}.`,
  },
  multiples: {
    municipalities: 'Total in Sonar by municipality',
    regions: 'Total in Sonar by labour-market region',
    changed: (first, last, up, down, of) =>
      `From the ${first} to the ${last}, the total rose in ${up} of the ${of} and fell in ${down}.`,
    municipalityCount: (count) => `${count} municipalities`,
    regionCount: (count) => `${count} regions`,
    changedOne: (first, last, name, before, after) =>
      `From the ${first} to the ${last}, the total for ${name} went from ${before} to ${after} people.`,
    notComparable: 'No line has a figure in both the first and the last quarter.',
    onlyBoth: (lines) => `Without a figure in the first or the last quarter: ${lines}.`,
    lines: (count) => `${count} lines`,
    scale: (most) =>
      `All lines have the same scale, from 0 to ${most} people, so a small municipality or region stays low.`,
    gaps: 'Where a line is broken, there is no figure.',
    latest: 'The latest figure is next to each line.',
    ofQuarter: (quarter) => `The figure for the ${quarter} is next to each line.`,
    noFigure: 'no figure',
    place: 'Name',
    tableCaption: 'Total in Sonar by quarter, number of people',
  },
  range: {
    heading: 'Period shown in the figures',
    from: 'From',
    to: 'To',
    all: 'All quarters',
    period: (first, last) => `${first} to ${last}`,
  },
  share: {
    heading: (area) => `Coverage in per cent, ${area}`,
    filters: (areas) => `Share of the target group register that is in Sonar, ${areas}`,
    among: (quarter, count, high, low) =>
      `In the ${quarter}, coverage was highest in ${high} and lowest in ${low}. ${count} areas with a complete figure are compared.`,
    noSentence: 'Too little was published for these areas in this period to compare them.',
    description: (areas) => `Coverage in per cent by quarter: ${areas}.`,
    axis: (lowest) => `The axis starts at ${lowest}, not at 0%.`,
    printedOf: (area) => `${area}, in the publication`,
    tableCaption: 'Coverage by quarter: share of the target group register that is in Sonar',
    compare: 'Compare',
    compared: (count) => `(${count} added)`,
    areas: 'Choose areas',
    own: (area) => `${area} is always shown. Add up to five more.`,
    full: 'Six areas is the maximum. Remove one to choose another.',
    loading: 'Loading the other regions.',
    failed: 'The other regions could not be loaded.',
  },
  register: {
    heading: (first, last) =>
      `Target group register in the Netherlands as a whole, end of ${first} to end of ${last}`,
    filters: (count) => `People in the target group register, at the end of ${count} quarters`,
    share: (people, region, quarter, share, whole) =>
      `${people} people in ${region} (${quarter}) is ${share} of ${whole}.`,
    whole: (people, quarter) => `the ${people} in the Netherlands as a whole (${quarter})`,
    latest: (people, month) =>
      `At the end of ${month}, ${people} people were in the target group register.`,
    nearest: (quarter, other) =>
      `No national figure was found for the ${quarter}. The comparison is with the ${other} instead.`,
    apart:
      'These figures come from news reports, not from the client profiles. No figure was found for other quarters.',
    wording:
      'The sources do not always use the same words. Up to and including 2019 they count people with valid grounds for being in the register. From the end of 2020 they count people in the job-agreement target group.',
    description: (first, last) =>
      `People in the target group register in the Netherlands as a whole, from the end of ${first} to the end of ${last}, with gaps.`,
    published: 'Published',
    computed: 'Calculated',
    when: (quarter) => `${quarter}, calculated`,
    band: 'Wajong reassessment',
    bandText: (years) =>
      `Wajong reassessment, ${years}: UWV looked again at which people on a Wajong benefit are able to work. Those who will never be able to were taken off the register. Counts from before and after these years are therefore hard to compare.`,
    people: (count) => `${count} people`,
    derivation: (printed, quarter, change) => `calculated: ${printed} (${quarter}) ${change}`,
    printed: 'published',
    from: (host) => `Source: ${host}`,
    tableCaption:
      'People in the target group register in the Netherlands as a whole, at the end of the quarter',
    columns: { quarter: 'Quarter', people: 'People', known: 'Type of figure', source: 'Source' },
    gap: (first, last) => `${first} to ${last}`,
    notFound: 'no figure found',
    source: 'Source: news reports on the job agreement. The table names the source of each figure.',
  },
}
