import type { FigureCatalogue } from './nlFigures.ts'

/** The English texts of the figures. */
export const enFigures: FigureCatalogue = {
  frame: {
    slider: 'Quarter in the figure',
    showTable: 'Show as table',
    savePng: 'Save as PNG',
    saveSvg: 'Save as SVG',
    saved: (file) => `${file} was saved.`,
    notSaved: 'The picture could not be saved. Reload the page and try again.',
    link: (address) => `See for yourself: ${address}`,
    synthetic: 'SYNTHETIC',
    chunkFailed: 'The figure could not be loaded. Its numbers are in this table.',
  },
  coverage: {
    heading: 'Coverage: Sonar and target group register',
    sonar: 'In Sonar',
    register: 'Target group register',
    gap: 'Not in Sonar',
    coverage: 'Coverage',
    printed: 'In the publication',
    quarter: 'Quarter',
    single: (quarter, sonar, register, coverage) =>
      `In the ${quarter}, ${sonar} of the ${register} people in the register were in Sonar: coverage of ${coverage}.`,
    several: (first, last, before, after) =>
      `From the ${first} to the ${last}, coverage went from ${before} to ${after}.`,
    needsTwo: 'A trend needs at least two quarters. One has been published so far.',
    oneShown: 'You are seeing one quarter. Choose a longer period to see a trend.',
    notPublished: 'not published',
    tableCaption: 'Sonar and target group register by quarter',
    empty: 'Nothing was published for this period.',
    gaps: (gaps, all) =>
      `Not published: ${gaps} of the ${all} quarters. The lines are broken there.`,
    regions: (published, all) => `${published} of ${all} regions`,
    incompleteNote: (incomplete, all) =>
      `Regions are missing in ${incomplete} of the ${all} quarters. The sum is then not a figure for the whole country.`,
    incompleteMark: 'Not all regions',
    printedAs: (percentage) => `In the publication: ${percentage}`,
    description: (area) => `People in Sonar and in the target group register, ${area}, by quarter.`,
    source: (months) =>
      `Source: UWV, Transparantie van klantprofielen${months}. Coverage: our calculation.`,
    syntheticSource: 'Synthetic data: not UWV figures. Coverage: our calculation.',
  },
  events: {
    heading: 'What changed',
    from: (quarter) => `From the ${quarter}:`,
    merged: (name, into) => `${name} became part of ${into}.`,
    mergedAll: (names, into) => `${names} became part of ${into}.`,
    split: (names, into) => `${names} was split between ${into}.`,
    statistics: 'CBS, municipal boundaries',
    source: (name) => `Source: ${name}.`,
    gone: (gone, count) =>
      gone === 1
        ? `${count} municipality became part of another.`
        : `${count} municipalities became part of others.`,
  },
  profiles: {
    heading: 'Client profiles over time',
    municipality: (name) => `municipality of ${name}`,
    selection: (names) => `${names} added together`,
    municipalities: (count) =>
      count === 1 ? '1 chosen municipality' : `${count} chosen municipalities`,
    count: 'number of people',
    share: 'share of the total in Sonar',
    quarter: 'Quarter',
    several: (first, last, before, after) =>
      `From the ${first} to the ${last}, the total in Sonar went from ${before} to ${after} people.`,
    severalShare: (column, first, last, before, after) =>
      `In the ${last}, “${column}” is the largest part: ${after} of the total in Sonar, compared with ${before} in the ${first}.`,
    single: (quarter, column, people, total) =>
      `In the ${quarter}, “${column}” is the largest part: ${people} of the ${total} people in Sonar.`,
    nobody: (quarter) => `In the ${quarter}, nobody here was in Sonar.`,
    empty: 'There are no figures for this choice and this period.',
    needsTwo: 'A trend needs at least two quarters. There is one here.',
    quarters: (count) => (count === 1 ? '1 quarter' : `${count} quarters`),
    notPublished: 'not published',
    gapNote: (quarters) => `Not published, so not drawn: ${quarters}.`,
    incomplete: 'not every chosen municipality has a row',
    incompleteNote: (quarters) =>
      `Not drawn: ${quarters}. Not every chosen municipality has a row there.`,
    regionsPublished: (published, all) => `${published} of ${all} regions`,
    regionsNote: (quarters) =>
      `Incomplete: ${quarters}. Regions are missing there, so the sum is not a figure for the whole country.`,
    countryOnly: 'This figure shows the whole country, not only the chosen municipalities.',
    notAllRegions: 'Not all regions',
    merged:
      'Municipalities that merged later are added together in every quarter. That is not possible where one was also split.',
    tableCaption: 'Client profiles by quarter',
    description: (filters) => `Four columns, stacked. ${filters}.`,
    source: (period) => `Source: UWV, Transparantie van klantprofielen (in Dutch), ${period}.`,
    syntheticSource: 'Synthetic data: not UWV figures.',
  },
  multiples: {
    municipalities: 'Total in Sonar by municipality',
    regions: 'Total in Sonar by labour-market region',
    changedMunicipalities: (first, last, up, down, of) =>
      `From the ${first} to the ${last}, the total rose in ${up} of the ${of} municipalities and fell in ${down}.`,
    changedRegions: (first, last, up, down, of) =>
      `From the ${first} to the ${last}, the total rose in ${up} of the ${of} regions and fell in ${down}.`,
    changedOne: (first, last, name, before, after) =>
      `From the ${first} to the ${last}, the total for ${name} went from ${before} to ${after} people.`,
    notComparable: 'No line has a figure in both the first and the last quarter.',
    onlyBoth: (lines) => `Without a figure in the first or the last quarter: ${lines}.`,
    lines: (count) => `${count} lines`,
    change: (quarter, text, source) => `Thin line, from the ${quarter}: ${text} Source: ${source}.`,
    scale: (most) =>
      `All lines have the same scale, from 0 to ${most} people, so a small municipality or region stays low.`,
    gaps: 'Where a line is broken, there is no figure.',
    slider: 'Quarter shown beside the lines',
    latest: 'The latest figure is next to each line.',
    ofQuarter: (quarter) => `The figure for the ${quarter} is next to each line.`,
    noFigure: 'no figure',
    shown: (quarter, lines, all) => `${quarter}: figures for ${lines} of the ${all} lines.`,
    ends: (most, people, least, fewest) =>
      `Most people: ${most}, ${people}. Fewest: ${least}, ${fewest}.`,
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
    change: (area, first, last, before, after) =>
      `From the ${first} to the ${last}, coverage of ${area} went from ${before} to ${after}.`,
    among: (of, high, most, low, least) =>
      `${of} was highest in ${high} (${most}) and lowest in ${low} (${least}).`,
    ofAll: (quarter) => `In the ${quarter}, coverage of these areas`,
    ofSome: (quarter, count) =>
      `In the ${quarter}, coverage of the ${count} areas with a complete figure`,
    noSentence: 'Too little was published for these areas in this period to compare them.',
    description: (areas) => `Coverage in per cent by quarter: ${areas}.`,
    axis: (lowest) => `The axis starts at ${lowest}, not at 0%.`,
    printedOf: (area) => `${area}, in the publication`,
    printedMark: 'Percentage in the publication, rounded to a whole number',
    incompleteMark: 'Not every region published this quarter',
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
      `Wajong reassessment, ${years}: UWV looked again at which people on a Wajong benefit are able to work. Those who will never be able to were taken off the register. Figures from before and after these years are therefore hard to compare.`,
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
